package org.wsis.stocktaking.entry;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.mail.Letters;
import org.wsis.schedule.PortalTime;
import org.wsis.stocktaking.EntryId;

/** Takes a publication back while its owner has not been told. */
@Service
public class Recalling {
    private final Entries entries;
    private final Decision decision;
    private final Letters letters;
    private final PortalTime time;

    Recalling(Entries entries, Decision decision, Letters letters, PortalTime time) {
        this.entries = entries;
        this.decision = decision;
        this.letters = letters;
        this.time = time;
    }

    /** What became of it. Words: {@code stocktaking.batch.undone.<name in lower case>}. */
    public enum Recalled {
        UNDONE,
        /** Somebody did something with the entry since; it stays published. */
        CHANGED,
        /** The owner may have been told; it stays published. */
        TOLD;

        /** The message key of its name. */
        public String key() {
            return "stocktaking.batch.undone." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Makes the entry wait again if it still is as it was published. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Recalled recall(Publication publication, AccountId moderator) {
        Optional<Entry> entry = entries.lock(publication.entry().value())
                .filter(found -> found.state() == State.PUBLISHED && found.version() == publication.version())
                .filter(found -> entries.openRevision(found.id().value()).isEmpty());
        if (entry.isEmpty()) {
            return Recalled.CHANGED;
        }
        if (!letters.takeBack(publication.hold())) {
            return Recalled.TOLD;
        }
        decision.recall(entry.get(), publication.before(), moderator, time.now());
        entries.flush();
        return Recalled.UNDONE;
    }

    /**
     * What was done to an entry.
     *
     * @param version as it was published
     * @param before its state before
     * @param hold under which its letter waits
     */
    public record Publication(EntryId entry, long version, State before, UUID hold) {}
}
