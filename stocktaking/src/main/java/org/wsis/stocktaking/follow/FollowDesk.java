package org.wsis.stocktaking.follow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.Secret;
import org.wsis.schedule.PortalTime;

/** Where people save searches, change them and stop them. */
@Component
@Transactional
class FollowDesk {
    static final int MOST = 50;
    /** As the database has it; what is written in few characters can take many in an address. */
    static final int LONGEST = 2000;

    private final SearchRows rows;
    private final PortalTime time;

    FollowDesk(SearchRows rows, PortalTime time) {
        this.rows = rows;
        this.time = time;
    }

    /** The person's searches, the newest first. */
    @Transactional(readOnly = true)
    public List<SavedSearch> of(AccountId person) {
        return rows.of(person);
    }

    /** Follows a search from now on; false if the person follows as many as one may. */
    public boolean follow(AccountId person, String name, String query, Frequency frequency) {
        boolean known = rows.of(person).stream().anyMatch(one -> one.query().equals(query));
        if (!known && rows.number(person) >= MOST) {
            return false;
        }
        Instant now = time.now();
        rows.save(new SavedSearch(UUID.randomUUID(), person, name, query, frequency, now, now));
        return true;
    }

    /** Answers whether there was such a search of this person. */
    public boolean change(UUID id, AccountId person, String name, Frequency frequency) {
        return rows.change(id, person, name, frequency, frequency.next(time.now()));
    }

    /** Answers whether there was such a search of this person. */
    public boolean stop(UUID id, AccountId person) {
        return rows.delete(id, person);
    }

    /** The search that a letter's link stops, as long as it is followed. */
    @Transactional(readOnly = true)
    public Optional<SavedSearch> look(@Nullable String token) {
        return rows.stoppedBy(Secret.of(token).digest());
    }

    /** Stops it; all links of its letters are worthless then. */
    public Optional<SavedSearch> stop(@Nullable String token) {
        Optional<SavedSearch> search = look(token);
        search.ifPresent(one -> rows.delete(one.id(), one.account()));
        return search;
    }
}
