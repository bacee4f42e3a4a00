package org.wsis.consultation.coauthor;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.contribution.OwnSheet;
import org.wsis.consultation.contribution.SheetSide;
import org.wsis.consultation.decision.FileSide;
import org.wsis.consultation.fate.ContributionLine;

/** Shows an author, and staff, who was named and what they say. */
@Component
class CoauthorSide implements SheetSide, FileSide {
    private final Coauthors coauthors;

    CoauthorSide(Coauthors coauthors) {
        this.coauthors = coauthors;
    }

    @Override
    public void describe(ConsultationView consultation, OwnSheet own, AccountId person, Locale locale, Model model) {
        model.addAttribute("coauthors", coauthors.of(consultation.id(), person));
    }

    @Override
    public void describe(ContributionLine line, Locale locale, Model model) {
        model.addAttribute("coauthors", coauthors.of(line.process(), line.person()));
    }
}
