package org.wsis.consultation.committee;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.web.Typed;

/** Who comes into the committee, or leaves it, and why, as typed. */
record MemberForm(
        @NotBlank @Email @Size(max = 254) @Nullable String email,
        @NotNull @Nullable Act act,
        @NotBlank @Size(max = 2000) @Nullable String reason) {
    static final MemberForm EMPTY = new MemberForm(null, null, null);

    /** What becomes of the person. */
    enum Act {
        ADD,
        REMOVE;

        /** The message key of its name. */
        public String key() {
            return "consultation.committee.act." + name();
        }

        String done() {
            return key() + ".done";
        }
    }

    /** Something is left of the reason when what nobody sees is gone. */
    void check(Errors errors) {
        if (Typed.text(reason) == null && !errors.hasFieldErrors("reason")) {
            errors.rejectValue("reason", "NotBlank");
        }
    }

    Act toAct() {
        return Objects.requireNonNull(act);
    }

    String toEmail() {
        return Objects.requireNonNull(email).strip();
    }

    String toReason() {
        return Objects.requireNonNull(Typed.text(reason));
    }
}
