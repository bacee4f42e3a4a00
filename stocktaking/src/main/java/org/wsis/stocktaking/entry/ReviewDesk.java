package org.wsis.stocktaking.entry;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.schedule.PortalTime;
import org.wsis.stocktaking.EntryId;

/** Where moderators read what was handed in and decide. */
@Service
public class ReviewDesk {
    private final Entries entries;
    private final History history;
    private final Accounts accounts;
    private final Decision decision;
    private final Writers writers;
    private final PortalTime time;

    ReviewDesk(
            Entries entries, History history, Accounts accounts, Decision decision, Writers writers, PortalTime time) {
        this.entries = entries;
        this.history = history;
        this.accounts = accounts;
        this.decision = decision;
        this.writers = writers;
        this.time = time;
    }

    /** The entry, unless it is a draft, which nobody but its owner sees. */
    @Transactional(readOnly = true)
    public Optional<ReviewPage> find(EntryId id, AccountId moderator) {
        return entries.findById(id.value())
                .filter(entry -> entry.state() != State.DRAFT)
                .map(entry -> page(entry, moderator));
    }

    private ReviewPage page(Entry entry, AccountId moderator) {
        boolean own = writers.isOne(entry, moderator);
        return new ReviewPage(
                entry.id(),
                entry.version(),
                Objects.requireNonNull(entry.number()),
                entry.state(),
                entry.content(),
                entry.receivedAt(),
                entry.promisedBy(),
                entry.publishedAt(),
                entry.revises(),
                Optional.ofNullable(entry.revises())
                        .flatMap(id -> entries.findById(id.value()))
                        .map(Entry::content)
                        .orElse(null),
                name(entry.owner()),
                writers.names(entry),
                name(entry.reviewer()),
                own,
                !own && EntryRules.mayDecide(entry, moderator),
                !own && EntryRules.mayClaim(entry, moderator),
                history.of(entry));
    }

    private @Nullable String name(@Nullable AccountId account) {
        return Optional.ofNullable(account)
                .flatMap(accounts::find)
                .map(AccountView::name)
                .orElse(null);
    }

    /** Takes the entry in review, so that colleagues leave it alone. */
    @Transactional
    public Decided claim(EntryId id, AccountId moderator, long seen) {
        return ask(
                id,
                moderator,
                seen,
                entry -> EntryRules.mayClaim(entry, moderator),
                (entry, now) -> decision.claim(entry, moderator, now));
    }

    /** Decides, if the entry still is as the moderator saw it. */
    @Transactional
    public Decided decide(EntryId id, AccountId moderator, long seen, Verdict verdict) {
        return ask(
                id,
                moderator,
                seen,
                entry -> EntryRules.mayDecide(entry, moderator),
                (entry, now) -> decision.take(entry, moderator, verdict, now));
    }

    private Decided ask(EntryId id, AccountId moderator, long seen, Permission permission, Step step) {
        entries.revisedBy(id.value()).ifPresent(entries::lock); // first, as its owner does who withdraws it
        Optional<Entry> found = entries.lock(id.value());
        if (found.isEmpty()) {
            return new Decided.Unknown();
        }
        Entry entry = found.get();
        if (writers.isOne(entry, moderator)) {
            return new Decided.Own();
        }
        if (entry.version() != seen || !permission.holds(entry)) {
            return new Decided.TooLate(history.last(entry));
        }
        step.take(entry, time.now());
        return new Decided.Done(entry.state());
    }

    private interface Permission {
        boolean holds(Entry entry);
    }

    private interface Step {
        void take(Entry entry, Instant now);
    }
}
