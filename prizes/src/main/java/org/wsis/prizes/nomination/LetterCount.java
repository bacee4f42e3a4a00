package org.wsis.prizes.nomination;

import java.util.Locale;

/** How many people wait for a letter in a language. */
record LetterCount(Locale locale, int nominated, int notNominated) {
    /** Its code. */
    public String language() {
        return locale.toLanguageTag();
    }

    /** What its readers call it. */
    public String languageName() {
        return locale.getDisplayLanguage(locale);
    }
}
