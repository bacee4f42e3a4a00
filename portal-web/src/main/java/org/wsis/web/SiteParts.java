package org.wsis.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Public pages of which there are too many for one sitemap; a module offers a bean for each kind. A part lists some
 * thousands, and a page stays in its part.
 */
public interface SiteParts {
    /** The beginning of the parts' names: lower case, hyphens. */
    String name();

    /** How many parts there are, without reading them. */
    int parts();

    /** The pages of a part, from 0; empty if there is no such part. */
    List<Page> pages(int part);

    /**
     * A page.
     *
     * @param path from the portal's root
     * @param changed when its content last changed, or null if that is not known
     */
    record Page(String path, @Nullable Instant changed) {}
}
