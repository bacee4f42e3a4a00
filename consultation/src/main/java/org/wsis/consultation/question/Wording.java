package org.wsis.consultation.question;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wsis.web.Languages;

/**
 * A text in some of the six languages.
 *
 * @param language the two-letter code of the one that it was written in
 * @param texts by language; none if there is nothing to say
 */
public record Wording(String language, Map<String, String> texts) {
    public Wording {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** Nothing said. */
    public static Wording none(String language) {
        return new Wording(language, Map.of());
    }

    /** What it says to a reader of the language, else as it was written; null if it says nothing. */
    public @Nullable Shown in(Locale reader) {
        String own = texts.get(reader.getLanguage());
        if (own != null) {
            return new Shown(own, null, null);
        }
        String written = texts.get(language);
        return written == null ? null : new Shown(written, language, Languages.nameOf(Locale.forLanguageTag(language)));
    }

    /** The same for a text that there must be. */
    public Shown said(Locale reader) {
        Shown shown = in(reader);
        return shown == null ? new Shown("?", null, null) : shown;
    }
}
