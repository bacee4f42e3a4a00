package org.wsis.stocktaking.entry;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.Organisations;
import org.wsis.schedule.PortalTime;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.call.Call;
import org.wsis.stocktaking.content.ContentRules;
import org.wsis.stocktaking.content.Who;

/** Where an owner hands an entry in. Entries are taken all year; the one handed in during a call belongs to its edition. */
@Service
public class HandingIn {
    private final Entries entries;
    private final Acts acts;
    private final Organisations organisations;
    private final Call call;
    private final EntryLetters letters;
    private final PortalTime time;

    HandingIn(
            Entries entries, Acts acts, Organisations organisations, Call call, EntryLetters letters, PortalTime time) {
        this.entries = entries;
        this.acts = acts;
        this.organisations = organisations;
        this.call = call;
        this.letters = letters;
        this.time = time;
    }

    /** Hands the entry in, for the first time or corrected; a second click changes nothing. */
    @Transactional
    public HandIn handIn(EntryId id, AccountId owner, boolean consent) {
        Optional<Entry> own = entries.lockWritten(id.value(), owner.value());
        if (own.isEmpty()) {
            return new HandIn.NotYours();
        }
        Entry entry = own.get();
        if (entry.state().isPending()) {
            return new HandIn.Received();
        }
        if (!entry.state().isWritable()) {
            return new HandIn.Closed(entry.state());
        }
        if (!ContentRules.problems(entry.content()).isEmpty()) {
            return new HandIn.Incomplete();
        }
        if (saysWhatIsPublished(entry)) {
            return new HandIn.Unchanged();
        }
        return consent ? receive(entry, owner, time.now()) : new HandIn.NoConsent();
    }

    private boolean saysWhatIsPublished(Entry revision) {
        return Optional.ofNullable(revision.revises())
                .flatMap(id -> entries.findById(id.value()))
                .filter(published -> published.content().equals(revision.content())
                        && Objects.equals(published.continues(), revision.continues()))
                .isPresent();
    }

    private HandIn receive(Entry entry, AccountId owner, Instant now) {
        boolean first = entry.receivedAt() == null;
        long number = entry.number() == null ? entries.nextNumber() : entry.number();
        entry.handIn(number, organisationOf(entry.who()), call.openEdition(now).orElse(null), now);
        acts.save(Act.of(entry, first ? Act.Kind.RECEIVED : Act.Kind.CORRECTED, owner, now));
        letters.received(entry);
        return new HandIn.Received();
    }

    private OrganisationId organisationOf(Who who) {
        return organisations.findOrRegister(
                Objects.requireNonNull(who.organisationName()), who.stakeholderType(), who.country());
    }
}
