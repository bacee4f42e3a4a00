package org.wsis.consultation.similar;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.contribution.OwnSheet;
import org.wsis.consultation.contribution.SentState;
import org.wsis.consultation.contribution.SheetSide;

/** Shows somebody who answers what others sent that resembles it, until it is sent. */
@Component
class SimilarSide implements SheetSide {
    private final Similars similars;

    SimilarSide(Similars similars) {
        this.similars = similars;
    }

    @Override
    public void describe(ConsultationView consultation, OwnSheet own, AccountId person, Locale locale, Model model) {
        SentState sent = own.sent();
        if (sent == null || sent.reopened()) {
            describe(consultation, own, person, sent == null ? "" : sent.sent().title(), model);
        }
    }

    /** The same with the title that is being typed. */
    void describe(ConsultationView consultation, OwnSheet own, AccountId person, String title, Model model) {
        Set<String> words = TellingWords.of(Stream.concat(
                        Stream.of(title), Texts.of(own.answers(), own.asked().number(), own.versions()).stream())
                .toList());
        model.addAttribute("similarHere", consultation.path());
        model.addAttribute(
                "similar",
                words.isEmpty() ? List.of() : similars.contributions(consultation.id(), person, title, words));
        model.addAttribute("similarThemes", words.isEmpty() ? List.of() : similars.themes(consultation.id(), words));
    }
}
