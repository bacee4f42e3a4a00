package org.wsis.consultation.note;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Credential;
import org.wsis.account.Credentials;
import org.wsis.account.Secret;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.said.Readers;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.web.GenevaText;

/** The letters to speakers, and who they are if the portal knows them. */
@Component
class NoteLetters {
    private final Letters letters;
    private final Credentials credentials;
    private final Readers readers;

    NoteLetters(Letters letters, Credentials credentials, Readers readers) {
        this.letters = letters;
        this.credentials = credentials;
        this.readers = readers;
    }

    /** Asks for consent; in the person's language if the portal knows it, else in that of the note. */
    void ask(ConsultationView consultation, NoteDetails details, Secret secret, Instant expires) {
        Locale locale = readers.languageOf(details.email(), details.language().locale());
        letters.queue(new NewLetter(
                details.email(),
                locale,
                "consultation.note.letter.asked",
                List.of(
                        details.speaker(),
                        consultation.words(locale).title(),
                        details.title(),
                        GenevaText.in(locale).day(expires)),
                consultation.path() + "/notes/consent?token=" + secret.text()));
    }

    /** The speaker's account, if the mailbox is that of one. */
    Optional<AccountId> accountOf(NoteDetails details) {
        return credentials.byEmail(details.email()).map(Credential::account);
    }
}
