package org.wsis.consultation.request.sending;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.link.LinkLife;
import org.wsis.consultation.request.speaker.Asking;
import org.wsis.consultation.said.Readers;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.web.GenevaText;

/** Asks speakers whether they agree, and says until when they can; in their language if the portal knows it, else in English. */
@Component
public class SpeakerLetters {
    private final Letters letters;
    private final LinkLife life;
    private final Readers readers;
    private final Accounts accounts;

    SpeakerLetters(Letters letters, LinkLife life, Readers readers, Accounts accounts) {
        this.letters = letters;
        this.life = life;
        this.readers = readers;
        this.accounts = accounts;
    }

    /** Asks by a link that leads somewhere from now on. */
    public void ask(ConsultationView consultation, AccountId by, String request, Asking speaker, Instant now) {
        Locale locale = readers.languageOf(speaker.email());
        String author = accounts.find(by).map(AccountView::name).orElse("–");
        letters.queue(new NewLetter(
                speaker.email(),
                locale,
                "consultation.request.letter.asked",
                List.of(
                        speaker.name(),
                        author,
                        request,
                        consultation.words(locale).title(),
                        GenevaText.in(locale).day(life.of(consultation).end(now))),
                consultation.path() + "/speakers/consent?token="
                        + speaker.secret().text()));
    }
}
