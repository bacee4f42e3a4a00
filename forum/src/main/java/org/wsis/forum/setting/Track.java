package org.wsis.forum.setting;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A strand of the agenda; its sessions are not held at the same time.
 *
 * @param number counted in its edition
 * @param slug its name in addresses, which stays
 * @param names by language; English is among them
 */
public record Track(int number, long version, String slug, Colour colour, Map<String, String> names) {
    /** Copies the names, in the order of their languages: they are part of what a release's checksum is made of. */
    public Track {
        names = Collections.unmodifiableMap(new TreeMap<>(names));
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
