package org.wsis.stocktaking.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsis.moderation.ReasonCode;
import org.wsis.stocktaking.content.Field;
import org.wsis.stocktaking.entry.Pin;
import org.wsis.stocktaking.entry.Verdict;

/**
 * A decision as typed.
 *
 * @param version the entry as the moderator saw it
 * @param pins one for each field, in the order of {@link Field}
 * @param reason for the entry as a whole
 */
record DecisionForm(
        @NotNull(message = "{stocktaking.decision.version}") @Nullable
        Long version,

        @NotNull(message = "{stocktaking.decision.choose}") @Nullable
        Choice choice,

        @Valid @Nullable List<PinForm> pins,
        @Nullable ReasonCode reason,

        @Size(max = 4000, message = "{stocktaking.form.too-long}") @Nullable
        String words) {

    /** What can be decided. Words: {@code stocktaking.decision.<name in lower case>}. */
    enum Choice {
        PUBLISH,
        RETURN,
        DECLINE;

        String key() {
            return "stocktaking.decision." + name().toLowerCase(Locale.ROOT);
        }
    }

    static DecisionForm of(long version) {
        return new DecisionForm(
                version,
                null,
                Arrays.stream(Field.values())
                        .map(field -> new PinForm(field, null, null))
                        .toList(),
                null,
                null);
    }

    private List<Pin> reasons() {
        List<PinForm> onFields = Objects.requireNonNullElse(pins, List.of());
        var whole = new PinForm(null, reason, null);
        return Stream.concat(onFields.stream(), Stream.of(whole))
                .filter(Objects::nonNull)
                .flatMap(PinForm::pin)
                .toList();
    }

    boolean lacksReasonToReturn() {
        return choice == Choice.RETURN && reasons().isEmpty();
    }

    boolean lacksReasonToDecline() {
        return choice == Choice.DECLINE && reason == null;
    }

    Verdict toVerdict() {
        return switch (Objects.requireNonNull(choice)) {
            case PUBLISH -> new Verdict.Publish();
            case RETURN -> new Verdict.Return(reasons(), said());
            case DECLINE -> new Verdict.Decline(Objects.requireNonNull(reason), said());
        };
    }

    private @Nullable String said() {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
