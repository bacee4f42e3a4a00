package org.wsis.stocktaking.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.stocktaking.EntryId;

/** Keeps how entries were published, and tells what changed since. */
@Component
public class Versions {
    /** How many changes a history shows, the latest ones. */
    private static final int MOST = 50;

    private final VersionRows rows;
    private final Differences differences;

    Versions(VersionRows rows, Differences differences) {
        this.rows = rows;
        this.differences = differences;
    }

    /**
     * Keeps what is public until now, in the running transaction.
     *
     * @param first when the entry was first published
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(EntryId entry, Said said, Instant first, Instant now) {
        Instant since = rows.findByEntryOrderBySupersededAtDesc(entry.value(), Limit.of(1)).stream()
                .map(Version::supersededAt)
                .findFirst()
                .orElse(first);
        rows.save(Version.of(entry, said, since, now));
    }

    /**
     * The versions of an entry, the one that is public now first, each with what it changed. Contacts are never named.
     *
     * @param said what is public now
     * @param first when the entry was first published
     */
    @Transactional(readOnly = true)
    public List<VersionView> of(EntryId entry, Said said, Instant first, Locale locale) {
        List<Version> former = rows.findByEntryOrderBySupersededAtDesc(entry.value(), Limit.of(MOST));
        var views = new ArrayList<VersionView>();
        Said later = said.withoutContact();
        for (Version before : former) {
            views.add(new VersionView(before.supersededAt(), false, differences.between(before.said(), later, locale)));
            later = before.said();
        }
        if (former.size() < MOST) {
            views.add(
                    new VersionView(former.isEmpty() ? first : former.getLast().publishedAt(), true, List.of()));
        }
        return List.copyOf(views);
    }
}
