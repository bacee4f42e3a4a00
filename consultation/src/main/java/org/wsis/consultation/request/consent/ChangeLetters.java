package org.wsis.consultation.request.consent;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.Secret;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.link.LinkLife;
import org.wsis.consultation.request.consent.Sendings.Sending;
import org.wsis.consultation.request.speaker.Speaker;
import org.wsis.consultation.said.Readers;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.web.GenevaText;

/** The letters to speakers of a request that was sent again. */
@Component
class ChangeLetters {
    private final Letters letters;
    private final LinkLife life;
    private final Readers readers;
    private final Accounts accounts;
    private final MessageSource messages;

    ChangeLetters(Letters letters, LinkLife life, Readers readers, Accounts accounts, MessageSource messages) {
        this.letters = letters;
        this.life = life;
        this.readers = readers;
        this.accounts = accounts;
        this.messages = messages;
    }

    /** Says what changed since they were named before, and asks for an answer to another title. */
    void write(ConsultationView consultation, Speaker speaker, Sending now, Sending before, Secret secret, Instant at) {
        Locale locale = readers.languageOf(speaker.email());
        letters.queue(new NewLetter(
                speaker.email(),
                locale,
                "consultation.request.letter." + (now.isTitledAs(before) ? "changed" : "renamed"),
                List.of(
                        speaker.name(),
                        accounts.find(now.author()).map(AccountView::name).orElse(Speaker.NOBODY),
                        now.title(),
                        consultation.words(locale).title(),
                        changes(now.changes(before), locale),
                        before.title(),
                        GenevaText.in(locale).day(life.of(consultation).end(at))),
                consultation.path() + "/speakers/consent?token=" + secret.text()));
    }

    private String changes(List<String> keys, Locale locale) {
        return keys.stream()
                .map(key -> String.valueOf(messages.getMessage(key, null, locale)))
                .collect(Collectors.joining(", "));
    }
}
