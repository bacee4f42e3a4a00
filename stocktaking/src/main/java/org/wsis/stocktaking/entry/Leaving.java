package org.wsis.stocktaking.entry;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.files.FileId;
import org.wsis.files.Files;
import org.wsis.stocktaking.content.Attachments;

/** Takes entries back: a draft is deleted with its files, what was sent is withdrawn. */
@Component
class Leaving {
    private final Entries entries;
    private final Acts acts;
    private final Files files;
    private final ApplicationEventPublisher events;

    Leaving(Entries entries, Acts acts, Files files, ApplicationEventPublisher events) {
        this.entries = entries;
        this.acts = acts;
        this.files = files;
        this.events = events;
    }

    /** Takes the entry back wherever it is, with its open revision if it has one. */
    void leave(Entry entry, @Nullable AccountId by, Instant now) {
        if (entry.state() == State.DRAFT) {
            discard(entry);
        } else if (entry.state().next().contains(State.WITHDRAWN)) {
            boolean wasPublic = entry.state() == State.PUBLISHED;
            leaveRevision(entry, by, now);
            entry.withdraw(now);
            acts.save(Act.of(entry, Act.Kind.WITHDRAWN, by, now));
            if (wasPublic) {
                events.publishEvent(new EntryWithdrawn(entry.id(), now));
            }
        }
    }

    /** Takes the open revision of the entry back, if there is one. */
    void leaveRevision(Entry entry, @Nullable AccountId by, Instant now) {
        entries.openRevision(entry.id().value()).ifPresent(revision -> leave(revision, by, now));
    }

    private void discard(Entry draft) {
        Attachments published = Optional.ofNullable(draft.revises())
                .flatMap(id -> entries.findById(id.value()))
                .map(Entry::attachments)
                .orElse(Attachments.NONE);
        draft.attachments().all().stream()
                .map(FileId::new)
                .filter(file -> !published.has(file))
                .forEach(files::remove);
        entries.delete(draft);
    }
}
