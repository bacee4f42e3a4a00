package org.wsis.reference;

import java.util.Arrays;
import java.util.Locale;

/** The six official languages of the United Nations, in the order of their English names. */
public enum Language {
    ARABIC("ar"),
    CHINESE("zh"),
    ENGLISH("en"),
    FRENCH("fr"),
    RUSSIAN("ru"),
    SPANISH("es");

    private final Locale locale;

    Language(String code) {
        this.locale = Locale.of(code);
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
}
