package org.wsis.consultation.coauthor;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.Secret;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.contribution.SentContribution;
import org.wsis.consultation.link.LinkLife;
import org.wsis.consultation.said.Readers;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.web.GenevaText;

/** The letters to co-authors, each with a link of its own. */
@Component
class CoauthorLetters {
    private final Namings namings;
    private final LinkLife life;
    private final Accounts accounts;
    private final Readers readers;
    private final Letters letters;

    CoauthorLetters(Namings namings, LinkLife life, Accounts accounts, Readers readers, Letters letters) {
        this.namings = namings;
        this.life = life;
        this.accounts = accounts;
        this.readers = readers;
        this.letters = letters;
    }

    /** Asks who has not answered, and tells who agreed that the text may have changed; false if there are no letters left. */
    boolean write(ConsultationView consultation, SentContribution sent, Coauthor coauthor, Instant now) {
        Secret secret = Secret.random();
        boolean goes = namings.ask(coauthor, secret, now);
        if (goes) {
            Locale locale = readers.languageOf(coauthor.email());
            letters.queue(new NewLetter(
                    coauthor.email(),
                    locale,
                    "consultation.coauthor.letter."
                            + (coauthor.answer() == CoauthorAnswer.AGREED ? "changed" : "asked"),
                    List.of(
                            coauthor.name(),
                            accounts.find(sent.person()).map(AccountView::name).orElse("–"),
                            sent.title(),
                            consultation.words(locale).title(),
                            GenevaText.in(locale).day(life.of(consultation).end(now))),
                    consultation.path() + "/co-author?token=" + secret.text()));
        }
        return goes;
    }
}
