package org.wsis.stocktaking.entry;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.schedule.PortalTime;
import org.wsis.stocktaking.EntryId;

/** Where an owner says whether what is published is still true. */
@Service
public class Confirming {
    private final Entries entries;
    private final Acts acts;
    private final PortalTime time;

    Confirming(Entries entries, Acts acts, PortalTime time) {
        this.entries = entries;
        this.acts = acts;
        this.time = time;
    }

    /** It is; false if the person has no such published entry. */
    @Transactional
    public boolean confirm(EntryId id, AccountId owner) {
        return say(id, owner, Act.Kind.CONFIRMED, Entry::confirm);
    }

    /** The activity has ended; false if the person has no such published entry. */
    @Transactional
    public boolean end(EntryId id, AccountId owner) {
        return say(id, owner, Act.Kind.ENDED, Entry::end);
    }

    private boolean say(EntryId id, AccountId owner, Act.Kind kind, Saying saying) {
        Instant now = time.now();
        Optional<Entry> own =
                entries.lockWritten(id.value(), owner.value()).filter(entry -> entry.state() == State.PUBLISHED);
        own.ifPresent(entry -> {
            saying.of(entry, now);
            acts.save(Act.of(entry, kind, owner, now));
        });
        return own.isPresent();
    }

    private interface Saying {
        void of(Entry entry, Instant now);
    }
}
