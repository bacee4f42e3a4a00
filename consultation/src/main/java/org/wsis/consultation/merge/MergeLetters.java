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

    /** The author of it is asked; both are there for everybody. */
    void proposed(ContributionLine own, ContributionLine other, String words) {
        write(own, "proposed", List.of(own.title(), title(other), words), mine(own) + "/merger");
    }

    /** The author of it hears that the two are one. */
    void merged(ContributionLine own, ContributionLine other) {
        write(own, "merged", List.of(own.title(), title(other)), mine(own));
    }

    /** The author of it hears that the other refused; which other, only where everybody can read both. */
    void refused(ContributionLine own, ContributionLine other) {
        if (own.shown() && other.shown()) {
            write(own, "refused", List.of(own.title(), title(other)), mine(own));
        } else {
            lapsed(own);
        }
    }

    /** The author of it hears that nothing is asked any more. */
    void lapsed(ContributionLine own) {
        write(own, "lapsed", List.of(own.title()), page(own) + "/contributions");
    }

    private static String title(ContributionLine other) {
        return other.published().title();
    }

    private String mine(ContributionLine own) {
        return page(own) + "/mine/" + own.number();
    }

    private String page(ContributionLine own) {
        return consultations.find(own.process()).orElseThrow().path();
    }

    private void write(ContributionLine own, String kind, List<String> arguments, String path) {
        accounts.find(own.person())
                .ifPresent(author ->
                        letters.queue(new NewLetter(author.email(), author.locale(), KIND + kind, arguments, path)));
    }
}
