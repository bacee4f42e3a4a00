package org.wsis.forum.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an edition beside its dates and figures; each may be null or empty.
 *
 * @param chairCountry ISO 3166-1 alpha-2
 * @param organisers the bodies that organise it together, in their order
 */
public record EditionFacts(
        @Nullable Mode mode,
        @Nullable String venue,
        @Nullable String chair,
        @Nullable String chairCountry,
        List<String> organisers) {}
