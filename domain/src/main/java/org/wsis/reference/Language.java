package org.wsis.reference;

import java.util.Arrays;
import java.util.Locale;

/** The six official languages of the United Nations, in the order of their English names. */
public enum Language {
    ARABIC("ar", "العربية"),
    CHINESE("zh", "中文"),
    ENGLISH("en", "English"),
    FRENCH("fr", "Français"),
    RUSSIAN("ru", "Русский"),
    SPANISH("es", "Español");

    private final Locale locale;
    private final String ownName;

    Language(String code, String ownName) {
        this.locale = Locale.of(code);
        this.ownName = ownName;
    }

    /** The language of a reader with this locale; English if it is none of the six. */
    public static Language of(Locale reader) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(reader.getLanguage()))
                .findFirst()
                .orElse(ENGLISH);
    }

    /** ISO 639-1. */
    public String code() {
        return locale.getLanguage();
    }

    /** The locale without a country. */
    public Locale locale() {
        return locale;
    }

    /** The language's name in itself. */
    public String ownName() {
        return ownName;
    }
}
