package org.wsis.portal.home;

import java.util.List;
import org.wsis.reference.ContentFile;

/**
 * A number about the process with the source that says it.
 *
 * @param key message key of what it counts, with the time for which it is true
 * @param path the page of the portal that shows what is known about it
 */
record Figure(long number, String key, String source, String path) {
    /** The figures of {@code data/home_figures.csv}. */
    static List<Figure> all() {
        return ContentFile.of("home_figures.csv").rows().stream()
                .map(row -> new Figure(
                        Long.parseLong(row.get("number")), row.get("key"), row.get("source"), row.get("path")))
                .toList();
    }
}
