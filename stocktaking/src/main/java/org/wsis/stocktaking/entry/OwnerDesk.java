package org.wsis.stocktaking.entry;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountDeleted;
import org.wsis.account.AccountId;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.content.ContentRules;
import org.wsis.stocktaking.content.StepContent;

/** Where an owner writes, reads and takes back an entry. */
@Service
public class OwnerDesk {
    static final int MOST_DRAFTS = 50;

    private final Entries entries;
    private final History history;
    private final Leaving leaving;
    private final Clock clock;

    OwnerDesk(Entries entries, History history, Leaving leaving, Clock clock) {
        this.entries = entries;
        this.history = history;
        this.leaving = leaving;
        this.clock = clock;
    }

    /** The person's entries, the last changed first. */
    @Transactional(readOnly = true)
    public Page<OwnLine> entries(AccountId owner, Pageable page) {
        return entries.ownLines(owner.value(), page);
    }

    /** The entry, if it is this person's. */
    @Transactional(readOnly = true)
    public Optional<OwnEntry> find(EntryId id, AccountId owner) {
        return entries.findByIdAndOwner(id.value(), owner.value()).map(this::own);
    }

    private OwnEntry own(Entry entry) {
        List<HistoryLine> acts = entry.number() == null ? List.of() : history.of(entry);
        EntryId revises = entry.revises();
        List<Pin> pins = entry.state() == State.RETURNED ? lastReasons(acts) : List.of();
        return new OwnEntry(
                entry.id(),
                entry.number(),
                entry.state(),
                entry.content(),
                entry.changedAt(),
                entry.receivedAt(),
                entry.promisedBy(),
                entry.publishedAt(),
                entry.confirmedAt(),
                entry.endedAt(),
                revises,
                revises == null
                        ? null
                        : entries.findById(revises.value()).map(Entry::content).orElse(null),
                entries.openRevision(entry.id().value()).map(Entry::id).orElse(null),
                pins,
                ContentRules.byStep(entry.content()),
                acts);
    }

    private static List<Pin> lastReasons(List<HistoryLine> acts) {
        return acts.stream()
                .filter(HistoryLine::isReturn)
                .findFirst()
                .map(HistoryLine::pins)
                .orElse(List.of());
    }

    /** Begins a change of a published entry, or finds the one that is begun; nothing if there is nothing to change. */
    @Transactional
    public Optional<EntryId> revise(EntryId id, AccountId owner) {
        return entries.lockOwn(id.value(), owner.value())
                .filter(entry -> entry.state() == State.PUBLISHED)
                .map(entry -> entries.openRevision(id.value())
                        .orElseGet(() -> entries.save(Entry.revising(entry, clock.instant())))
                        .id());
    }

    /** Saves a step, complete or not; the first step saved of an unknown entry begins a draft. */
    @Transactional
    public Saved save(EntryId id, AccountId owner, StepContent step) {
        Instant now = clock.instant();
        Optional<Entry> existing = entries.lockOwn(id.value(), owner.value());
        if (existing.isEmpty()) {
            if (entries.drafts(owner.value()) >= MOST_DRAFTS) {
                return new Saved.TooManyDrafts(MOST_DRAFTS);
            }
            entries.begin(id.value(), owner.value(), now);
            existing = entries.lockOwn(id.value(), owner.value());
        }
        if (existing.isEmpty()) {
            return new Saved.NotYours();
        }
        Entry entry = existing.get();
        if (!entry.state().isWritable()) {
            return new Saved.Closed(entry.state());
        }
        entry.write(step, now);
        return new Saved.Done(now);
    }

    /** Takes the entry back, wherever it is, with its open revision; a draft is deleted. Answers whether there was something to take back. */
    @Transactional
    public boolean withdraw(EntryId id, AccountId owner) {
        Optional<Entry> own = entries.lockOwn(id.value(), owner.value());
        own.ifPresent(entry -> leaving.leave(entry, owner, clock.instant()));
        return own.isPresent();
    }

    /** An account is gone: its drafts go, what waits is withdrawn, what was published or decided stays without the person. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountDeleted deleted) {
        for (Entry entry : entries.findByOwner(deleted.account().value())) {
            if (entry.state() != State.PUBLISHED) {
                leaving.leave(entry, deleted.account(), deleted.at());
            }
            if (entry.state() != State.DRAFT) {
                entry.orphan(deleted.at());
            }
        }
    }
}
