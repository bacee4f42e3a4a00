package org.wsis.consultation.published;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.coauthor.Credited;
import org.wsis.consultation.fate.Origin;

/**
 * Who sent a contribution, as everybody may know it: an organisation, or a person of a country, whose name stays unsaid; and the
 * co-authors who agreed to be known. Of a formal input it is the review or the event; a speaker agreed that their name is said.
 *
 * @param organisation its name, or null for a person
 * @param country its name in the reader's language, or null
 * @param origin of a formal input or a note of a meeting, or null
 */
public record Credit(
        @Nullable String organisation,
        @Nullable String country,
        @Nullable Origin origin,
        List<Credited> coauthors) {
    /** The name of the review or the event whose formal input it is, or null. */
    public @Nullable String formalInputOf() {
        return origin == null || origin.review() == null ? null : origin.name();
    }

    /** Who said it at a meeting, or null. */
    public @Nullable String speaker() {
        return origin == null || origin.meeting() == null ? null : origin.name();
    }
}
