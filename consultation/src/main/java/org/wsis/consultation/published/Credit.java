package org.wsis.consultation.published;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.coauthor.Credited;

/**
 * Who sent a contribution, as everybody may know it: an organisation, or a person of a country, whose name stays unsaid; and the
 * co-authors who agreed to be known.
 *
 * @param organisation its name, or null for a person
 * @param country its name in the reader's language, or null
 */
public record Credit(
        @Nullable String organisation, @Nullable String country, List<Credited> coauthors) {}
