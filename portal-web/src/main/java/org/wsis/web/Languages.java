package org.wsis.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The six languages of the portal, in the order of their English names, which is the order of the United Nations. */
public final class Languages {
    private static final List<Locale> ALL = List.of(
            Locale.forLanguageTag("ar"),
            Locale.forLanguageTag("zh"),
            Locale.ENGLISH,
            Locale.FRENCH,
            Locale.forLanguageTag("ru"),
            Locale.forLanguageTag("es"));

    // Written down, because Java would read the names of everything in six languages to say these six.
    private static final Map<String, String> NAMES = Map.of(
            "ar", "العربية",
            "zh", "中文",
            "en", "English",
            "fr", "Français",
            "ru", "Русский",
            "es", "Español");

    private Languages() {}

    /** All six. */
    public static List<Locale> all() {
        return ALL;
    }

    /** The language of this two-letter code, if it is one of the six. */
    public static Optional<Locale> of(@Nullable String code) {
        return ALL.stream()
                .filter(language -> language.getLanguage().equals(code))
                .findFirst();
    }

    /** The language's name in itself and its own script. */
    public static String nameOf(Locale language) {
        return NAMES.getOrDefault(language.getLanguage(), language.getLanguage());
    }

    /** The first of the wished languages that is one of the six, else English. */
    public static Locale bestOf(List<Locale> wished) {
        return wished.stream()
                .flatMap(locale -> of(locale.getLanguage()).stream())
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
