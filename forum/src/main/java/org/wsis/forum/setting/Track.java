package org.wsis.forum.setting;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A strand of the agenda; its sessions are not held at the same time.
 *
 * @param number counted in its edition
 * @param slug its name in addresses, which stays
 * @param names by language; English is among them
 */
public record Track(int number, long version, String slug, Colour colour, Map<String, String> names) {
    /** Copies the names. */
    public Track {
        names = Map.copyOf(names);
    }

    /** Its name in this language, or else in English. */
    public String name(Locale locale) {
        return Objects.requireNonNull(names.get(language(locale)));
    }

    /** The language of {@link #name}. */
    public String language(Locale locale) {
        return names.containsKey(locale.getLanguage()) ? locale.getLanguage() : "en";
    }
}
