package org.wsis.prizes.story.book;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A publication.
 *
 * @param data the data file, byte for byte what the checksum is of
 * @param file the document, or null until it is made
 */
record Book(
        int edition,
        Instant at,
        String data,
        String checksum,
        BookContent content,
        @Nullable UUID file) {
    /** The language of its stories. */
    Locale locale() {
        return Locale.forLanguageTag(content.language());
    }
}
