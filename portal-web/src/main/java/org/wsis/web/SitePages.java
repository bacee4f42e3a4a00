package org.wsis.web;

import java.util.stream.Stream;

/** Public pages that search engines should know of; a module offers a bean if it has more than its section's page. */
public interface SitePages {
    /** Paths from the portal's root, only of what anybody may read, at most some thousands. */
    Stream<String> paths();
}
