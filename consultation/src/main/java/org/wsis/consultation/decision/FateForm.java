package org.wsis.consultation.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.handling.Fate;
import org.wsis.consultation.handling.Handling;
import org.wsis.consultation.said.SaidFields;
import org.wsis.consultation.said.SaidForm;
import org.wsis.web.Carried;

/** What becomes of a contribution, as typed. */
record FateForm(
        @NotNull @Nullable Fate fate,
        @Nullable List<@Valid SaidForm> words,
        @Carried @NotNull @Nullable Long version) implements SaidFields {
    FateForm {
        words = SaidFields.complete(words);
    }

    static FateForm of(Handling handling) {
        return new FateForm(handling.fate(), SaidFields.of(handling.fateWords()), handling.version());
    }

    Fate toFate() {
        return Objects.requireNonNull(fate);
    }
}
