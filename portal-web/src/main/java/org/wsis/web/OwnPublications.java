package org.wsis.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Publications that the portal itself made; each module that makes some offers one bean. */
public interface OwnPublications {
    /** All that everybody may read, the latest first, in one statement. */
    List<Item> all(Locale locale);

    /**
     * A publication.
     *
     * @param title in the language asked for
     * @param path from the portal's root
     */
    record Item(String title, String path, Instant at) {}
}
