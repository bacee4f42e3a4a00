package org.wsis.consultation.brief;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.question.Shown;
import org.wsis.consultation.question.Wording;

/**
 * A version of a brief with what it says.
 *
 * @param data the data file: byte for byte what the checksum is of, or what everybody may still read of it
 * @param removed the digest of the data file if it is not what the checksum is of, else empty
 */
public record Brief(BriefVersion version, String data, BriefContent content, String removed) {
    /** The title of the consultation in the reader's language, else in English. */
    public Shown title(Locale reader) {
        return wording(content.titles()).said(reader);
    }

    /** The introduction in the reader's language, else in English. */
    public Shown introduction(Locale reader) {
        return wording(content.introduction()).said(reader);
    }

    /** A text of it in the reader's language, else in English, or null if it says nothing. */
    public @Nullable Shown said(@Nullable Map<String, String> texts, Locale reader) {
        return texts == null ? null : wording(texts).in(reader);
    }

    private static Wording wording(Map<String, String> texts) {
        return new Wording("en", texts);
    }
}
