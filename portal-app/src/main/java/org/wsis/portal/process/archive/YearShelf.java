package org.wsis.portal.process.archive;

import java.util.List;
import java.util.stream.IntStream;

/** A year and its publications; none means that the archive knows of none, not that there were none. */
record YearShelf(int year, List<Publication> publications) {
    /** Every year from the first to the last, the newest first. */
    static List<YearShelf> of(List<Publication> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        int first = all.stream().mapToInt(Publication::year).min().orElseThrow();
        int last = all.stream().mapToInt(Publication::year).max().orElseThrow();
        return IntStream.rangeClosed(0, last - first)
                .mapToObj(back -> last - back)
                .map(year -> new YearShelf(
                        year, all.stream().filter(one -> one.year() == year).toList()))
                .toList();
    }
}
