package org.wsis.consultation.brief.admin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/**
 * A version is published.
 *
 * @param reason why the one before was not right; nothing for the first
 * @param draft the version of the draft that was seen
 * @param published how many versions there were
 */
record PublicationForm(
        @Size(max = 1000) @Nullable String reason,
        @Carried @NotNull @Nullable Long draft,
        @Carried @NotNull @Nullable Integer published) {
    static final PublicationForm EMPTY = new PublicationForm(null, null, null);

    @Nullable
    String toReason() {
        return Typed.text(reason);
    }
}
