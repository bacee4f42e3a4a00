package org.wsis.consultation.verdict;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.consultation.request.SentRequest;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/**
 * A decision as typed.
 *
 * @param change why it is decided otherwise than before; needed if something was decided
 * @param version the number of the decision that held when the page was shown, 0 for none
 * @param sending the version of the request that the page showed
 */
record VerdictForm(
        @NotNull @Nullable Outcome outcome,
        @NotBlank @Size(max = 4000) @Nullable String words,
        @Size(max = 2000) @Nullable String change,
        @Carried @NotNull @Nullable Integer version,
        @Carried @NotNull @Nullable Long sending) {
    static VerdictForm of(SentRequest request, @Nullable Verdict last) {
        return last == null
                ? new VerdictForm(null, null, null, 0, request.version())
                : new VerdictForm(last.outcome(), last.words(), null, last.number(), request.version());
    }

    /** Something is left of the words when what nobody sees is gone. */
    void check(Errors errors) {
        if (Typed.text(words) == null && !errors.hasFieldErrors("words")) {
            errors.rejectValue("words", "NotBlank");
        }
        if (version != null && version > 0 && Typed.text(change) == null && !errors.hasFieldErrors("change")) {
            errors.rejectValue("change", "NotBlank");
        }
    }

    /** Call it only after {@link #check} found nothing. */
    NewVerdict toVerdict() {
        int seen = Objects.requireNonNull(version);
        return new NewVerdict(
                Objects.requireNonNull(outcome),
                Objects.requireNonNull(Typed.text(words)),
                seen == 0 ? null : Typed.text(change),
                Objects.requireNonNull(sending),
                seen);
    }
}
