package org.wsis.consultation.request.sending;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.contribution.SentContribution;
import org.wsis.consultation.request.speaker.Asking;
import org.wsis.consultation.said.Readers;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;

/** Asks speakers whether they agree; in their language if the portal knows it, else in English. */
@Component
class SpeakerLetters {
    private final Letters letters;
    private final Readers readers;
    private final Accounts accounts;

    SpeakerLetters(Letters letters, Readers readers, Accounts accounts) {
        this.letters = letters;
        this.readers = readers;
        this.accounts = accounts;
    }

    void ask(ConsultationView consultation, SentContribution sent, String request, Asking speaker) {
        Locale locale = readers.languageOf(speaker.email());
        String author = accounts.find(sent.person()).map(AccountView::name).orElse("–");
        letters.queue(new NewLetter(
                speaker.email(),
                locale,
                "consultation.request.letter.asked",
                List.of(
                        speaker.name(),
                        author,
                        request,
                        consultation.words(locale).title()),
                consultation.path() + "/speakers/consent?token="
                        + speaker.secret().text()));
    }
}
