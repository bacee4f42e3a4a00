package org.wsis.consultation.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.ConsultationWords;
import org.wsis.web.Carried;
import org.wsis.web.Languages;

/** What a consultation is called, as typed. */
record RenamingForm(
        @Nullable List<@Valid WordsForm> words,
        @Carried @NotNull @Nullable Long version) implements WordsFields {
    RenamingForm {
        words = WordsFields.complete(words);
    }

    static RenamingForm of(ConsultationView consultation) {
        return new RenamingForm(
                Languages.all().stream()
                        .map(language -> consultation.words().get(language.getLanguage()))
                        .map(RenamingForm::form)
                        .toList(),
                consultation.version());
    }

    private static WordsForm form(@Nullable ConsultationWords said) {
        return said == null ? WordsForm.EMPTY : new WordsForm(said.title(), said.about());
    }
}
