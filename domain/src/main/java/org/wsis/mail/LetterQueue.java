package org.wsis.mail;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a letter's row in the transaction that causes it, and wakes the postman once that has committed. */
@Component
class LetterQueue implements Letters {
    private final LetterRows rows;
    private final MessageSource messages;
    private final MailSettings settings;
    private final ObjectProvider<OwnMailbox> mailbox;
    private final ApplicationEventPublisher events;

    LetterQueue(
            LetterRows rows,
            MessageSource messages,
            MailSettings settings,
            ObjectProvider<OwnMailbox> mailbox,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.messages = messages;
        this.settings = settings;
        this.mailbox = mailbox;
        this.events = events;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(NewLetter letter) {
        queue(letter, null);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(NewLetter letter, @Nullable Hold hold) {
        UUID id = UUID.randomUUID();
        Optional<String> address = MailAddress.of(letter.to());
        rows.insert(
                id,
                "<%s@%s>".formatted(id, settings.domain()),
                address.orElse(letter.to().replaceAll("\\p{Cc}", "?")),
                letter,
                Words.of(letter, messages),
                address.isPresent() ? firstState(hold) : LetterState.GIVEN_UP,
                hold);
        events.publishEvent(new Queued());
    }

    private LetterState firstState(@Nullable Hold hold) {
        return hold == null && staysHere() ? LetterState.KEPT : LetterState.QUEUED;
    }

    private boolean staysHere() {
        return !settings.hasServer() && mailbox.stream().anyMatch(OwnMailbox::open);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean takeBack(UUID hold) {
        return rows.takeBack(hold);
    }

    @Override
    public LetterPreview preview(NewLetter letter) {
        Words words = Words.of(letter, messages);
        return new LetterPreview(words.subject(), Words.paragraphs(words.body()), words.action());
    }

    /** Where no letter leaves, those that were held back come into the mailbox when their time has come. */
    void keepDue() {
        if (staysHere()) {
            rows.keepDue();
        }
    }

    /** Something may wait for the postman. */
    record Queued() {}
}
