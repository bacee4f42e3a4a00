package org.wsis.consultation.theme;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.said.Sayings;
import org.wsis.web.Choices;
import org.wsis.web.Option;

/** Puts together what staff see of themes. */
@Component
class ThemePages {
    private final Consultations consultations;
    private final Themes themes;
    private final Choices choices;

    ThemePages(Consultations consultations, Themes themes, Choices choices) {
        this.consultations = consultations;
        this.themes = themes;
        this.choices = choices;
    }

    /** The consultation of the page, with what stands around its forms. */
    ConsultationView describe(String slug, Locale locale, Model model) {
        ConsultationView consultation = consultations.find(slug).orElseThrow(ThemePages::notFound);
        model.addAttribute("consultation", consultation);
        model.addAttribute("consultationTitle", consultation.words(locale).title());
        model.addAttribute("languages", Sayings.languages());
        return consultation;
    }

    List<Theme> all(ConsultationView consultation) {
        return themes.of(consultation.id());
    }

    Theme find(ConsultationView consultation, UUID id) {
        return themes.find(consultation.id(), id).orElseThrow(ThemePages::notFound);
    }

    /** Whether nothing was ever a part of it. */
    boolean isRemovable(Theme theme) {
        return !themes.wasUsed(theme.id());
    }

    List<Option> outcomes(Locale locale) {
        return choices.of(Outcome.class, Outcome::key, locale);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
