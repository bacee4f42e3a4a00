package org.wsis.consultation.facilitator.names;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountView;
import org.wsis.account.Secret;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.facilitator.Candidate;
import org.wsis.consultation.facilitator.Community;
import org.wsis.consultation.facilitator.HandIn;
import org.wsis.consultation.said.Readers;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.web.GenevaText;

/** The letters to who was handed in, and the receipt. */
@Component
class NamesLetters {
    private final Letters letters;
    private final Readers readers;
    private final MessageSource messages;

    NamesLetters(Letters letters, Readers readers, MessageSource messages) {
        this.letters = letters;
        this.readers = readers;
        this.messages = messages;
    }

    /** Asks for consent; in the person's language if the portal knows it, else in English. */
    void ask(ConsultationView consultation, Community community, Candidate candidate, Secret secret) {
        String email = candidate.details().email();
        Locale locale = readers.languageOf(email);
        letters.queue(new NewLetter(
                email,
                locale,
                "consultation.facilitator.letter.asked",
                List.of(
                        candidate.details().name(),
                        community.words(locale).title(),
                        consultation.words(locale).title()),
                consultation.path() + "/facilitators/consent?token=" + secret.text()));
    }

    /** Says what was handed in and when, by the server's time. */
    void receipt(
            ConsultationView consultation, Community community, HandIn handIn, List<String> names, AccountView by) {
        Locale locale = by.locale();
        letters.queue(new NewLetter(
                by.email(),
                locale,
                "consultation.facilitator.letter.receipt",
                List.of(
                        community.words(locale).title(),
                        consultation.words(locale).title(),
                        String.valueOf(handIn.number()),
                        moment(handIn.at(), locale),
                        String.join("\n", names)),
                consultation.path() + "/facilitators/" + community.key() + "/names"));
    }

    /** Day, hour and zone. */
    private String moment(Instant at, Locale locale) {
        GenevaText text = GenevaText.in(locale);
        return messages.getMessage("kit.time.geneva", new Object[] {text.day(at), text.hour(at)}, locale);
    }
}
