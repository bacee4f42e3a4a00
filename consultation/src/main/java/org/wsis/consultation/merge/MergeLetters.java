package org.wsis.consultation.merge;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wsis.account.Accounts;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;

/** What authors are told about contributions that become one; nothing where an account is gone. */
@Component
class MergeLetters {
    private static final String KIND = "consultation.merge.letter.";

    private final Accounts accounts;
    private final Consultations consultations;
    private final Letters letters;

    MergeLetters(Accounts accounts, Consultations consultations, Letters letters) {
        this.accounts = accounts;
        this.consultations = consultations;
        this.letters = letters;
    }

    /** The author of it is asked. */
    void proposed(ContributionLine own, ContributionLine other, String words) {
        write(own, KIND + "proposed", List.of(own.title(), other.title(), words), "/merger");
    }

    /** The author of it hears how it ended. */
    void ended(ContributionLine own, ContributionLine other, String how) {
        write(own, KIND + how, List.of(own.title(), other.title()), "");
    }

    private void write(ContributionLine own, String kind, List<String> arguments, String page) {
        String path = consultations.find(own.process()).orElseThrow().path() + "/mine/" + own.number() + page;
        accounts.find(own.person())
                .ifPresent(
                        author -> letters.queue(new NewLetter(author.email(), author.locale(), kind, arguments, path)));
    }
}
