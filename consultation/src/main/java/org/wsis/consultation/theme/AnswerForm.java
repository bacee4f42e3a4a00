package org.wsis.consultation.theme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.said.SaidFields;
import org.wsis.consultation.said.SaidForm;
import org.wsis.web.Carried;

/** The answer to a theme as typed. */
record AnswerForm(
        @NotNull @Nullable Outcome outcome,
        @Nullable List<@Valid SaidForm> words,
        @Carried @NotNull @Nullable Long version)
        implements SaidFields {
    AnswerForm {
        words = SaidFields.complete(words);
    }

    static AnswerForm of(Theme theme) {
        return new AnswerForm(theme.outcome(), SaidFields.of(theme.answer()), theme.version());
    }

    /** Call it only after {@link #checkWords} found nothing. */
    ThemeAnswer toAnswer() {
        return new ThemeAnswer(Objects.requireNonNull(outcome), toWording());
    }
}
