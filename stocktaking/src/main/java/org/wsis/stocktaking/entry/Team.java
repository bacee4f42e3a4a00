package org.wsis.stocktaking.entry;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.Accounts;
import org.wsis.audit.AuditedAct;
import org.wsis.schedule.PortalTime;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.author.Authors;
import org.wsis.stocktaking.author.Invitation;

/**
 * Those who write an entry: its owner, who removes others and hands it over, and its authors, who can leave (decision 0079). Each
 * act stands in the record, and in the history of an entry that was handed in.
 */
@Service
public class Team {
    private final Entries entries;
    private final Acts acts;
    private final Authors authors;
    private final Accounts accounts;
    private final Succession succession;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    Team(
            Entries entries,
            Acts acts,
            Authors authors,
            Accounts accounts,
            Succession succession,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.entries = entries;
        this.acts = acts;
        this.authors = authors;
        this.accounts = accounts;
        this.succession = succession;
        this.events = events;
        this.time = time;
    }

    /** Somebody has accepted to write along. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void joined(EntryId id, AccountId person, Instant now) {
        entries.findById(id.value()).ifPresent(entry -> tell(entry, Act.Kind.JOINED, person, now));
    }

    /** Takes an invitation back or ends that somebody writes along; false if the person owns no such entry with such an author. */
    @Transactional
    public boolean remove(EntryId id, AccountId owner, UUID author) {
        Optional<Entry> own = entries.lockOwn(id.value(), owner.value());
        Optional<Invitation> gone = own.flatMap(entry -> authors.remove(id, author));
        gone.filter(one -> !one.isOpen()).ifPresent(one -> tell(own.get(), Act.Kind.REMOVED, owner, time.now()));
        return gone.isPresent();
    }

    /** The person does not write along any more; false if they did not. */
    @Transactional
    public boolean leave(EntryId id, AccountId person) {
        Optional<Entry> entry = entries.lockWritten(id.value(), person.value());
        boolean left = entry.isPresent() && authors.leave(id, person);
        if (left) {
            tell(entry.get(), Act.Kind.LEFT, person, time.now());
        }
        return left;
    }

    /** An author becomes the owner, who writes along from now on; false if the person owns no such entry with such an author. */
    @Transactional
    public boolean handOver(EntryId id, AccountId owner, UUID author) {
        Optional<Entry> own = entries.lockOwn(id.value(), owner.value());
        Optional<AccountId> next = own.flatMap(entry -> authors.of(id).stream()
                .filter(one -> one.id().equals(author))
                .findFirst()
                .map(Invitation::person));
        next.ifPresent(person -> {
            Instant now = time.now();
            succession.entrust(own.get(), person, now);
            accounts.find(owner).ifPresent(former -> authors.add(id, owner, former.email(), now));
            tell(own.get(), Act.Kind.HANDED_OVER, owner, now);
        });
        return next.isPresent();
    }

    private void tell(Entry entry, Act.Kind kind, AccountId by, Instant now) {
        if (entry.number() != null) {
            acts.save(Act.of(entry, kind, by, now));
        }
        events.publishEvent(new AuditedAct(
                by,
                now,
                "stocktaking.author." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "stocktaking.entry",
                entry.id().toString(),
                Map.of("number", String.valueOf(entry.number()))));
    }
}
