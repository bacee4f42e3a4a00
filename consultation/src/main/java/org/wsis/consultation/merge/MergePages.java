package org.wsis.consultation.merge;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.choice.Choices;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.fate.Standings;

/** Puts together what staff and authors see of proposals. */
@Component
class MergePages {
    private final Consultations consultations;
    private final Standings standings;
    private final Mergers mergers;
    private final Choices choices;

    MergePages(Consultations consultations, Standings standings, Mergers mergers, Choices choices) {
        this.consultations = consultations;
        this.standings = standings;
        this.mergers = mergers;
        this.choices = choices;
    }

    /** The contribution, for staff. */
    ContributionLine describe(String slug, int number, Locale locale, Model model) {
        ConsultationView consultation = consultations.find(slug).orElseThrow(MergePages::notFound);
        ContributionLine line = standings.find(consultation.id(), number).orElseThrow(MergePages::notFound);
        model.addAttribute("consultation", consultation);
        model.addAttribute("consultationTitle", consultation.words(locale).title());
        model.addAttribute("line", line);
        model.addAttribute("open", mergers.open(line.id()).orElse(null));
        model.addAttribute(
                "other",
                mergers.open(line.id())
                        .flatMap(merger -> standings.find(merger.otherThan(line.id())))
                        .orElse(null));
        return line;
    }

    /** The contribution, for its author; that of somebody else is not there. */
    ContributionLine describeOwn(String slug, int number, AccountId author, Locale locale, Model model) {
        ContributionLine line = describe(slug, number, locale, model);
        if (!line.person().equals(author)) {
            throw notFound();
        }
        model.addAttribute("choices", choices.yesNo(locale));
        return line;
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
