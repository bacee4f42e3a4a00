package org.wsis.stocktaking.entry;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.stocktaking.author.Authors;

/** Puts an entry with its revisions into the hands of somebody who writes it along. */
@Component
class Succession {
    private final Entries entries;
    private final Acts acts;
    private final Authors authors;
    private final EntryLetters letters;

    Succession(Entries entries, Acts acts, Authors authors, EntryLetters letters) {
        this.entries = entries;
        this.acts = acts;
        this.authors = authors;
        this.letters = letters;
    }

    void entrust(Entry entry, AccountId next, Instant now) {
        authors.leave(entry.id(), next);
        entry.entrust(next, now);
        entries.revisions(entry.id().value()).forEach(revision -> revision.entrust(next, now));
        letters.entrusted(entry);
    }

    /**
     * The owner's account is gone: whoever has written along for the longest goes on, without the person to ask, whom the former
     * owner chose. False if nobody writes along.
     */
    boolean succeed(Entry entry, Instant now) {
        Optional<AccountId> next = authors.writers(entry.id()).stream().findFirst();
        next.ifPresent(person -> {
            entry.forgetContact(now);
            entries.revisions(entry.id().value()).forEach(revision -> revision.forgetContact(now));
            entrust(entry, person, now);
            if (entry.number() != null) {
                acts.save(Act.of(entry, Act.Kind.HANDED_OVER, null, now));
            }
        });
        return next.isPresent();
    }
}
