package org.wsis.prizes.special;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A prize beside the categories. Sealed until the winners are public, also its name.
 *
 * @param version of its words
 * @param words by language code
 */
public record SpecialPrize(UUID id, long version, Map<String, Words> words) {
    /**
     * Its words in a language.
     *
     * @param about for what it is given, or null
     */
    public record Words(String name, @Nullable String about) {}

    /** Copies the map. */
    public SpecialPrize {
        words = Map.copyOf(words);
    }

    /** Its name in that language. */
    public String name(Locale locale) {
        return in(locale).map(Words::name).orElse("");
    }

    /** For what it is given, in that language or else in English, or null. */
    public @Nullable String about(Locale locale) {
        return in(locale)
                .map(Words::about)
                .or(() -> in(Locale.ENGLISH).map(Words::about))
                .orElse(null);
    }

    private Optional<Words> in(Locale locale) {
        return Optional.ofNullable(words.get(locale.getLanguage())).or(() -> Optional.ofNullable(words.get("en")));
    }
}
