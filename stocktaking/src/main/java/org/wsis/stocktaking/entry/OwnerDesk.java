package org.wsis.stocktaking.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountDeleted;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.schedule.PortalTime;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.content.ContentRules;
import org.wsis.stocktaking.content.StepContent;
import org.wsis.stocktaking.content.StepVersion;

/** Where an owner writes, reads and takes back an entry. */
@Service
public class OwnerDesk {
    static final int MOST_DRAFTS = 50;

    private final Entries entries;
    private final History history;
    private final Leaving leaving;
    private final Succession succession;
    private final Accounts accounts;
    private final PortalTime time;

    OwnerDesk(
            Entries entries,
            History history,
            Leaving leaving,
            Succession succession,
            Accounts accounts,
            PortalTime time) {
        this.entries = entries;
        this.history = history;
        this.leaving = leaving;
        this.succession = succession;
        this.accounts = accounts;
        this.time = time;
    }

    /** The entries that the person owns or writes along, the last changed first. */
    @Transactional(readOnly = true)
    public Page<OwnLine> entries(AccountId owner, Pageable page) {
        return entries.ownLines(owner.value(), page);
    }

    /** The entry, if the person owns it or writes it along. */
    @Transactional(readOnly = true)
    public Optional<OwnEntry> find(EntryId id, AccountId owner) {
        return entries.findWritten(id.value(), owner.value()).map(entry -> own(entry, owner));
    }

    private OwnEntry own(Entry entry, AccountId reader) {
        List<HistoryLine> acts = entry.number() == null ? List.of() : history.of(entry);
        EntryId revises = entry.revises();
        List<Pin> pins = entry.state() == State.RETURNED ? lastReasons(acts) : List.of();
        return new OwnEntry(
                entry.id(),
                entry.number(),
                entry.isOwnedBy(reader),
                entry.state(),
                entry.content(),
                entry.changedAt(),
                entry.receivedAt(),
                entry.promisedBy(),
                entry.edition(),
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
        return entries.lockWritten(id.value(), owner.value())
                .filter(entry -> entry.state() == State.PUBLISHED)
                .map(entry -> entries.openRevision(id.value())
                        .orElseGet(() -> entries.save(Entry.revising(entry, time.now())))
                        .id());
    }

    /**
     * Saves a step, complete or not; the first step saved of an unknown entry begins a draft.
     *
     * @param seen the version of the step that the person saw; null saves whatever was saved since
     */
    @Transactional
    public Saved save(EntryId id, AccountId owner, StepContent step, @Nullable String seen) {
        Instant now = time.now();
        Optional<Entry> existing = entries.lockWritten(id.value(), owner.value());
        if (existing.isEmpty()) {
            if (entries.drafts(owner.value()) >= MOST_DRAFTS) {
                return new Saved.TooManyDrafts(MOST_DRAFTS);
            }
            entries.begin(id.value(), owner.value(), now);
            existing = entries.lockWritten(id.value(), owner.value());
        }
        if (existing.isEmpty()) {
            return new Saved.NotYours();
        }
        Entry entry = existing.get();
        if (!entry.state().isWritable()) {
            return new Saved.Closed(entry.state());
        }
        StepContent saved = entry.content().like(step);
        if (seen != null && !seen.isBlank() && !seen.equals(StepVersion.of(saved)) && !saved.equals(step)) {
            return new Saved.Overtaken(entry.content(), nameOf(entry.writtenBy()), entry.changedAt());
        }
        entry.write(step, owner, now);
        return new Saved.Done(now, StepVersion.of(step));
    }

    private @Nullable String nameOf(@Nullable AccountId person) {
        return Optional.ofNullable(person)
                .flatMap(accounts::find)
                .map(AccountView::name)
                .orElse(null);
    }

    /**
     * Takes the entry back, wherever it is, with its open revision; a draft is deleted. Answers whether there was something to
     * take back: who writes an entry along takes back a change of it, but not the entry.
     */
    @Transactional
    public boolean withdraw(EntryId id, AccountId owner) {
        Optional<Entry> own = entries.lockWritten(id.value(), owner.value())
                .filter(entry -> entry.isOwnedBy(owner) || entry.revises() != null);
        own.ifPresent(entry -> leaving.leave(entry, owner, time.now()));
        return own.isPresent();
    }

    /**
     * An account is gone: who writes its entries along goes on with them. Of the others drafts go, what waits is withdrawn, what
     * was published or decided stays without the person.
     */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountDeleted deleted) {
        List<Entry> all = entries.findByOwner(deleted.account().value());
        all.stream().filter(entry -> entry.revises() == null).forEach(entry -> succession.succeed(entry, deleted.at()));
        all.stream().filter(entry -> entry.isOwnedBy(deleted.account())).forEach(entry -> part(entry, deleted));
    }

    private void part(Entry entry, AccountDeleted deleted) {
        if (entry.state() != State.PUBLISHED) {
            leaving.leave(entry, deleted.account(), deleted.at());
        }
        if (entry.state() != State.DRAFT) {
            entry.orphan(deleted.at());
        }
    }
}
