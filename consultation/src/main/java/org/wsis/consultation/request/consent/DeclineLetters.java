package org.wsis.consultation.request.consent;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wsis.account.Accounts;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.request.speaker.Speaker;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;

/** Tells authors of requests that a speaker declined; nothing where the account is gone. */
@Component
class DeclineLetters {
    private final Letters letters;
    private final Accounts accounts;

    DeclineLetters(Letters letters, Accounts accounts) {
        this.letters = letters;
        this.accounts = accounts;
    }

    void tell(ConsultationView consultation, Invited invited) {
        accounts.find(invited.author())
                .ifPresent(author -> letters.queue(new NewLetter(
                        author.email(),
                        author.locale(),
                        "consultation.request.letter.declined",
                        List.of(
                                Objects.requireNonNullElse(invited.name(), Speaker.NOBODY),
                                invited.title(),
                                consultation.words(author.locale()).title()),
                        consultation.path() + "/contribute/receipt")));
    }
}
