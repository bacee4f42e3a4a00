package org.wsis.consultation.decision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.consultation.handling.Handling;
import org.wsis.consultation.theme.Theme;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/** Of which theme a contribution is a part, as typed. */
record PlacingForm(
        @NotNull @Nullable UUID theme,
        @Size(max = 500) @Nullable String note,
        @Carried @NotNull @Nullable Long version) {
    static PlacingForm of(Handling handling) {
        return new PlacingForm(null, null, handling.version());
    }

    /** It is one of these. */
    void check(List<Theme> themes, Errors errors) {
        if (theme != null && themes.stream().noneMatch(one -> one.id().equals(theme))) {
            errors.rejectValue("theme", "NotNull");
        }
    }

    @Nullable
    String toNote() {
        return Typed.text(note);
    }
}
