package org.wsis.prizes.expert;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who comes into the group, or leaves it, and why, as typed. */
record MemberForm(
        @NotBlank @Email @Size(max = 254) @Nullable String email,
        @NotNull @Nullable Act act,
        @NotBlank @Size(max = 2000) @Nullable String reason) {
    /** What becomes of the person. */
    enum Act {
        ADD,
        REMOVE;

        /** The message key of its name. */
        public String key() {
            return "prizes.expert.act." + name().toLowerCase(Locale.ROOT);
        }

        String done() {
            return key() + ".done";
        }
    }
}
