package org.wsis.forum.registration.staff;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/** What staff decide about a registration, as typed; the person reads the reason for a refusal. */
record DecisionForm(
        @NotNull @Nullable Verdict verdict,
        @Size(max = 2000) @Nullable String reason,
        @Carried @NotNull @Nullable Long version) {
    /** What they can decide. */
    enum Verdict {
        APPROVE,
        DECLINE;

        /** The message key of its name. */
        public String key() {
            return "forum.registration.verdict." + name().toLowerCase(Locale.ROOT);
        }
    }

    void check(Errors errors) {
        if (verdict == Verdict.DECLINE && Typed.text(reason) == null && !errors.hasFieldErrors("reason")) {
            errors.rejectValue("reason", "NotBlank");
        }
    }
}
