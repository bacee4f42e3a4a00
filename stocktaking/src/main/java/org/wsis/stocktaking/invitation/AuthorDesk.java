package org.wsis.stocktaking.invitation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.EmailAddress;
import org.wsis.account.Limits;
import org.wsis.account.Secret;
import org.wsis.schedule.PortalTime;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.author.Authors;
import org.wsis.stocktaking.author.Invitation;
import org.wsis.stocktaking.entry.OwnEntry;
import org.wsis.stocktaking.entry.OwnerDesk;

/** Where an owner invites colleagues to write along. Nothing here tells whether an address has an account. */
@Service
class AuthorDesk {
    static final int MOST = 20;
    static final Duration ANSWER = Duration.ofDays(30);
    private static final Limits.Limit INVITING = new Limits.Limit(
            "stocktaking-invitation", MOST, Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(1));

    private final OwnerDesk entries;
    private final Authors authors;
    private final Accounts accounts;
    private final Limits limits;
    private final InvitationLetters letters;
    private final PortalTime time;

    AuthorDesk(
            OwnerDesk entries,
            Authors authors,
            Accounts accounts,
            Limits limits,
            InvitationLetters letters,
            PortalTime time) {
        this.entries = entries;
        this.authors = authors;
        this.accounts = accounts;
        this.limits = limits;
        this.letters = letters;
        this.time = time;
    }

    /** What came of inviting. */
    enum Invited {
        DONE,
        ALREADY,
        TOO_MANY,
        TOO_OFTEN,
        NOT_YOURS
    }

    /** The entry, if the person writes it and it is no revision, whose authors are those of its entry. */
    @Transactional(readOnly = true)
    public Optional<OwnEntry> written(EntryId id, AccountId person) {
        return entries.find(id, person).filter(own -> own.revises() == null);
    }

    /** Everybody who writes the entry along or was invited to; who does not own it sees no addresses and no open invitations. */
    @Transactional(readOnly = true)
    public List<AuthorLine> of(OwnEntry entry, AccountId reader) {
        List<Invitation> all = authors.of(entry.id());
        Map<AccountId, AccountView> people = accounts.findAll(
                all.stream().map(Invitation::person).filter(Objects::nonNull).toList());
        Instant now = time.now();
        return all.stream()
                .filter(one -> entry.owned() || !one.isOpen())
                .map(one -> line(one, entry, people, reader, now))
                .toList();
    }

    private static AuthorLine line(
            Invitation one, OwnEntry entry, Map<AccountId, AccountView> people, AccountId reader, Instant now) {
        AccountId id = one.person();
        AccountView person = id == null ? null : people.get(id);
        return new AuthorLine(
                one.id(),
                person == null ? null : person.name(),
                entry.owned() ? one.email() : null,
                one.expiresAt(),
                one.isOpen() && !one.expiresAt().isAfter(now),
                reader.equals(id));
    }

    /** Invites whoever reads the mail of the address; a letter goes there in any case. */
    @Transactional
    public Invited invite(EntryId id, AccountId owner, EmailAddress email) {
        Optional<OwnEntry> own = written(id, owner).filter(OwnEntry::owned);
        Optional<AccountView> inviting = accounts.find(owner);
        if (own.isEmpty() || inviting.isEmpty()) {
            return Invited.NOT_YOURS;
        }
        if (authors.of(id).size() >= MOST) {
            return Invited.TOO_MANY;
        }
        if (inviting.get().email().equalsIgnoreCase(email.value())) {
            return Invited.ALREADY;
        }
        if (limits.attempt(INVITING, owner.toString()).isPresent()) {
            return Invited.TOO_OFTEN;
        }
        return write(id, email, inviting.get());
    }

    private Invited write(EntryId id, EmailAddress email, AccountView inviting) {
        Instant now = time.now();
        Instant expires = now.plus(ANSWER);
        Secret secret = Secret.random();
        if (!authors.invite(id, email, secret, now, expires)) {
            return Invited.ALREADY;
        }
        letters.invite(email, inviting, secret, expires);
        return Invited.DONE;
    }

    /** Whom this row of the entry is about, for who owns the entry. */
    @Transactional(readOnly = true)
    public Optional<AuthorLine> one(EntryId id, AccountId owner, UUID author) {
        return written(id, owner)
                .filter(OwnEntry::owned)
                .flatMap(own -> of(own, owner).stream()
                        .filter(line -> line.id().equals(author))
                        .findFirst());
    }
}
