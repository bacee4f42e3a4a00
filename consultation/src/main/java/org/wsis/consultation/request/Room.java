package org.wsis.consultation.request;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wsis.reference.Language;

/**
 * What a workshop needs.
 *
 * @param capacity seats, or null where no room is needed
 * @param interpretation into which languages
 * @param technical further needs
 * @param remote how people take part from afar
 */
public record Room(
        @Nullable Integer capacity,
        @Nullable Setup setup,
        boolean captioning,
        List<Language> interpretation,
        @Nullable String technical,
        @Nullable String remote) {
    /** Copies the list. */
    public Room {
        interpretation = List.copyOf(Objects.requireNonNullElse(interpretation, List.of()));
    }

    /** How the seats stand. */
    public enum Setup {
        THEATRE,
        CLASSROOM,
        ROUND_TABLE,
        HORSESHOE,
        STANDING;

        /** The message key of its name. */
        public String key() {
            return "consultation.request.setup." + name();
        }
    }
}
