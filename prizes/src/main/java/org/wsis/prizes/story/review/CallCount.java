package org.wsis.prizes.story.review;

import java.util.Locale;
import org.wsis.web.Languages;

/** How many letters of the call wait in a language. */
record CallCount(Locale locale, int letters) {
    /** Its code. */
    public String language() {
        return locale.toLanguageTag();
    }

    /** Its name in itself. */
    public String languageName() {
        return Languages.nameOf(locale);
    }
}
