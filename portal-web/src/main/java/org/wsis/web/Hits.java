package org.wsis.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a part.
 *
 * @param first the first of them
 * @param total how many there are
 */
public record Hits(List<Hit> first, long total) {
    /** Nothing. */
    public static final Hits NONE = new Hits(List.of(), 0);

    /**
     * One thing.
     *
     * @param path of its page, from the portal's root
     * @param language of its title, or null if that is the reader's
     * @param note a few words more in the reader's language, or null
     */
    public record Hit(
            String path,
            String title,
            @Nullable String language,
            @Nullable String note) {}

    /** Those of all that were found which are to be shown. */
    public static Hits of(List<Hit> all, int most) {
        return new Hits(all.stream().limit(most).toList(), all.size());
    }
}
