package org.wsis.forum.registration.figures;

import org.jspecify.annotations.Nullable;
import org.wsis.forum.registration.call.Terms;

/**
 * What everybody may know of the registration for an edition.
 *
 * @param people how many take part, or null while there are too few to say
 * @param countries of how many countries, or null
 */
public record PublicRegistration(
        int year,
        Terms terms,
        boolean open,
        boolean over,
        @Nullable Long people,
        @Nullable Long countries) {}
