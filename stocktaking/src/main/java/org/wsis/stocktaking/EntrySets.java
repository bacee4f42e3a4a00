package org.wsis.stocktaking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Named sets of entries that a feature knows of, such as the winners of a year's prizes; a report can be drawn from one.
 * A feature that has some offers one bean.
 */
public interface EntrySets {
    /** The sets there are now, in the order to show them. */
    List<Named> all(Locale locale);

    /** The ids of the set's entries, published or not, as the running transaction sees them; empty if this feature has no such set. */
    Optional<Set<EntryId>> find(String key);

    /**
     * A set.
     *
     * @param key what a report keeps of it; at most 100 characters, begins with the feature's name, stays
     * @param name in the language asked for
     */
    record Named(String key, String name) {}
}
