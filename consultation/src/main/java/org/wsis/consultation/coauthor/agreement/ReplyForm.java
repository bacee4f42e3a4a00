package org.wsis.consultation.coauthor.agreement;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.wsis.web.Carried;

/**
 * What somebody answers who was named.
 *
 * @param token of the letter, or null where they are signed in
 * @param agrees whether everybody may read that they wrote along
 */
record ReplyForm(
        @Carried @Nullable String token, @NotNull @Nullable Boolean agrees) {
    @Override
    public String toString() {
        return "an answer";
    }
}
