package org.wsis.stocktaking.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.reference.Region;

/**
 * Which entries of a period a report takes: those that fit every part that is given; an empty part fits all.
 *
 * @param region of the entry's country
 * @param countries ISO 3166-1 alpha-2; one of them
 * @param actionLines codes; at least one of them
 * @param sdgs numbers; at least one of them
 * @param set the key of a named set ({@link org.wsis.stocktaking.EntrySets}), or null
 */
public record ReportScope(
        @Nullable Region region,
        List<String> countries,
        List<String> actionLines,
        List<Integer> sdgs,
        @Nullable String set) {
    /** Everything. */
    public static final ReportScope ALL = new ReportScope(null, List.of(), List.of(), List.of(), null);

    /** Keeps copies. */
    public ReportScope {
        countries = List.copyOf(countries);
        actionLines = List.copyOf(actionLines);
        sdgs = List.copyOf(sdgs);
    }

    /** Whether it takes everything, regions aside. */
    public boolean isOpen() {
        return countries.isEmpty() && actionLines.isEmpty() && sdgs.isEmpty() && set == null;
    }
}
