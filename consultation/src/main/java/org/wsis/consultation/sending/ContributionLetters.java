package org.wsis.consultation.sending;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.contribution.SentContribution;
import org.wsis.consultation.request.SentRequest;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.web.GenevaText;

/** Tells who sent a contribution that it was received, and when. */
@Component
class ContributionLetters {
    private final Accounts accounts;
    private final Letters letters;
    private final MessageSource messages;

    ContributionLetters(Accounts accounts, Letters letters, MessageSource messages) {
        this.accounts = accounts;
        this.letters = letters;
        this.messages = messages;
    }

    /** The receipt, with the time that decided. */
    void received(ConsultationView consultation, SentContribution sent, List<SentRequest> requests) {
        accounts.find(sent.person()).ifPresent(person -> letters.queue(letter(consultation, sent, requests, person)));
    }

    private NewLetter letter(
            ConsultationView consultation, SentContribution sent, List<SentRequest> requests, AccountView person) {
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
                        text.hour(sent.sentAt()),
                        named(requests, person.locale())),
                consultation.path() + "/contribute/receipt");
    }

    /** Each request that stands, with its number, as a paragraph of its own. */
    private String named(List<SentRequest> requests, Locale locale) {
        return requests.stream()
                .filter(SentRequest::stands)
                .map(one -> "\n\n"
                        + messages.getMessage(
                                "consultation.request.letter.line",
                                new Object[] {
                                    messages.getMessage(one.kind().key(), null, locale),
                                    String.valueOf(one.number()),
                                    one.title()
                                },
                                locale))
                .collect(Collectors.joining());
    }
}
