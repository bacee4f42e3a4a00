package org.wsis.consultation.translation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.Accounts;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.fate.Standings;
import org.wsis.reference.Language;
import org.wsis.web.Languages;

/** Puts together what staff see who translate a contribution. */
@Component
class TranslationPages {
    private final Consultations consultations;
    private final Standings standings;
    private final Originals originals;
    private final Translations translations;
    private final Accounts accounts;

    TranslationPages(
            Consultations consultations,
            Standings standings,
            Originals originals,
            Translations translations,
            Accounts accounts) {
        this.consultations = consultations;
        this.standings = standings;
        this.originals = originals;
        this.translations = translations;
        this.accounts = accounts;
    }

    /**
     * What a page is about.
     *
     * @param versions the last first
     */
    record Work(String here, ContributionLine line, Language language, Original original, List<Translation> versions) {
        TranslationForm form() {
            return TranslationForm.of(versions.isEmpty() ? null : versions.getFirst(), original);
        }
    }

    /** What not everybody may read has no translation, nor is there one into its own language. */
    Work describe(String slug, int number, String code, Locale locale, Model model) {
        ConsultationView consultation = consultations.find(slug).orElseThrow(TranslationPages::notFound);
        ContributionLine line = standings.find(consultation.id(), number).orElseThrow(TranslationPages::notFound);
        Language language = Arrays.stream(Language.values())
                .filter(one -> one.code().equals(code) && !code.equals(line.language()))
                .findFirst()
                .orElseThrow(TranslationPages::notFound);
        Original original = originals.of(line, locale).orElseThrow(TranslationPages::notFound);
        List<Translation> versions = translations.versions(line.id(), language);
        String here = "/admin" + consultation.path() + "/contributions/" + number;
        model.addAttribute("consultation", consultation);
        model.addAttribute("line", line);
        model.addAttribute("here", here);
        model.addAttribute("language", code);
        model.addAttribute("languageName", Languages.nameOf(language.locale()));
        model.addAttribute("original", original);
        model.addAttribute("versions", versions);
        model.addAttribute(
                "names", accounts.findAll(versions.stream().map(Translation::by).collect(Collectors.toSet())));
        return new Work(here, line, language, original, versions);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
