package org.wsis.prizes.letter;

import java.util.List;
import java.util.Locale;

/**
 * How many people wait for a letter in a language.
 *
 * @param byKind in the order of the kinds
 */
record LetterCount(Locale locale, List<Integer> byKind) {
    LetterCount {
        byKind = List.copyOf(byKind);
    }

    int all() {
        return byKind.stream().mapToInt(Integer::intValue).sum();
    }

    /** Its code. */
    public String language() {
        return locale.toLanguageTag();
    }

    /** What its readers call it. */
    public String languageName() {
        return locale.getDisplayLanguage(locale);
    }
}
