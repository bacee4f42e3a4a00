package org.wsis.consultation.sending;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.contribution.SentContribution;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.web.GenevaText;

/** Tells who sent a contribution that it was received, and when. */
@Component
class ContributionLetters {
    private final Accounts accounts;
    private final Letters letters;

    ContributionLetters(Accounts accounts, Letters letters) {
        this.accounts = accounts;
        this.letters = letters;
    }

    /** The receipt, with the time that decided. */
    void received(ConsultationView consultation, SentContribution sent) {
        accounts.find(sent.person()).ifPresent(person -> letters.queue(letter(consultation, sent, person)));
    }

    private static NewLetter letter(ConsultationView consultation, SentContribution sent, AccountView person) {
        GenevaText text = GenevaText.in(person.locale());
        return new NewLetter(
                person.email(),
                person.locale(),
                sent.late() ? "consultation.letter.received-late" : "consultation.letter.received",
                List.of(
                        sent.title(),
                        String.valueOf(sent.number()),
                        consultation.words(person.locale()).title(),
                        text.day(sent.sentAt()),
                        text.hour(sent.sentAt())),
                consultation.path() + "/contribute/receipt");
    }
}
