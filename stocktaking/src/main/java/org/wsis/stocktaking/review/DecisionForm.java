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
import org.wsis.web.Carried;

/**
 * A decision as typed.
 *
 * @param version the entry as the moderator saw it
 * @param pins one for each field, in the order of {@link Field}
 * @param reason for the entry as a whole
 */
record DecisionForm(
        @Carried @NotNull @Nullable Long version,

        @NotNull @Nullable Choice choice,

        @Nullable List<@Valid PinForm> pins,
        @Nullable ReasonCode reason,

        @Size(max = 4000) @Nullable String words) {

    /** What can be decided. Words: {@code stocktaking.decision.<name in lower case>}. */
    enum Choice {
        PUBLISH,
        RETURN,
        DECLINE;

        String key() {
            return "stocktaking.decision." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** A browser may leave rows out; the page shows one for each field all the same. */
    DecisionForm {
        pins = complete(Objects.requireNonNullElse(pins, List.of()));
    }

    private static List<PinForm> complete(List<PinForm> typed) {
        return Arrays.stream(Field.values())
                .map(field -> row(typed, field.ordinal(), new PinForm(field, null, null)))
                .toList();
    }

    private static PinForm row(List<PinForm> typed, int index, PinForm empty) {
        PinForm row = index < typed.size() ? typed.get(index) : null;
        return row == null ? empty : new PinForm(empty.field(), row.reason(), row.words());
    }

    static DecisionForm of(long version) {
        return new DecisionForm(version, null, null, null, null);
    }

    private List<Pin> reasons() {
        var whole = new PinForm(null, reason, null);
        return Stream.concat(Objects.requireNonNull(pins).stream(), Stream.of(whole))
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
