package org.wsis.stocktaking.follow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.stocktaking.batch.UndoTime;
import org.wsis.stocktaking.explore.EntryIds;
import org.wsis.stocktaking.explore.Filters;

/**
 * Tells people of new entries that fit what they follow. An entry is told once, by a row that commits with the letter or not at
 * all. Looking reaches back over the last look, because an entry is found a little after it was published, and because what
 * was published with others is told only when that can no longer be undone.
 */
@Component
class News {
    private static final Duration FOUND_LATER = Duration.ofHours(1);
    private static final int AT_ONCE = 50;
    private static final int MOST_ENTRIES = 1000;

    private final SearchRows rows;
    private final EntryIds entries;
    private final Accounts accounts;
    private final NewsLetters letters;
    private final Clock clock;
    private final Duration back;

    News(SearchRows rows, EntryIds entries, Accounts accounts, NewsLetters letters, UndoTime undo, Clock clock) {
        this.rows = rows;
        this.entries = entries;
        this.accounts = accounts;
        this.letters = letters;
        this.clock = clock;
        this.back = FOUND_LATER.plus(undo.undoTime());
    }

    /** Looks for some searches that are due; answers whether there may be more. */
    @Transactional
    public boolean tellSome() {
        Instant now = clock.instant();
        List<SavedSearch> due = rows.due(now, now.minus(back), AT_ONCE);
        Map<AccountId, AccountView> people = accounts.findAll(
                due.stream().map(SavedSearch::account).distinct().toList());
        due.forEach(search -> tell(search, people.get(search.account()), now));
        return due.size() == AT_ONCE;
    }

    private void tell(SavedSearch search, @Nullable AccountView person, Instant now) {
        Instant since = latest(search.createdAt(), search.lookedAt().minus(back));
        List<UUID> found = entries.publishedSince(Filters.read(search.query()), since, MOST_ENTRIES);
        List<UUID> fresh = found.isEmpty() || person == null ? List.of() : rows.tell(search, found, now);
        if (person != null && !fresh.isEmpty()) {
            letters.write(search, person, found.stream().filter(fresh::contains).toList(), now);
        }
        rows.looked(search, now);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
