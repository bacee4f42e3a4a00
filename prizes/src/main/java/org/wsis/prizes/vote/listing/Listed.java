package org.wsis.prizes.vote.listing;

import org.jspecify.annotations.Nullable;

/** What the facets of a list count by. */
public interface Listed {
    /** The number of its category. */
    int category();

    /** ISO 3166-1 alpha-2, or null. */
    @Nullable
    String country();
}
