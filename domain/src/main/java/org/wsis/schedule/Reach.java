package org.wsis.schedule;

import java.util.List;
import java.util.Locale;

/**
 * How many people a change of a phase's dates would be told to.
 *
 * @param parts how many have each part in the phase; somebody may have several
 * @param languages how many letters would be written in each language, most first
 * @param people how many letters that are: one for each person
 */
public record Reach(List<Part> parts, List<Letters> languages, int people) {
    /**
     * A part in the phase.
     *
     * @param key message key of the part
     */
    public record Part(String key, int people) {}

    /** The letters in a language. */
    public record Letters(Locale language, int count) {}
}
