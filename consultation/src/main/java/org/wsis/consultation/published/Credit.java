package org.wsis.consultation.published;

import org.jspecify.annotations.Nullable;

/**
 * Who sent a contribution, as everybody may know it: an organisation, or a person of a country, whose name stays unsaid.
 *
 * @param organisation its name, or null for a person
 * @param country its name in the reader's language, or null
 */
public record Credit(
        @Nullable String organisation, @Nullable String country) {}
