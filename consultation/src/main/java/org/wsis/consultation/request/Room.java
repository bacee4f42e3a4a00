package org.wsis.consultation.request;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsis.reference.Language;
import org.wsis.web.Languages;

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

    /** The languages of the interpretation, each by its own name. */
    public String interpretationNames() {
        return interpretation.stream()
                .map(language -> Languages.nameOf(language.locale()))
                .collect(Collectors.joining(", "));
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
