package org.wsis.prizes.certificate;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A certificate in words.
 *
 * @param honour what it says
 * @param category the title of the category, in the reader's language where it is the official one
 * @param country its name, or null
 * @param announcedAt when the winners became public
 * @param address where anybody checks it
 */
record CertificatePage(
        Locale locale,
        Certificate certificate,
        String honour,
        String category,
        @Nullable String country,
        Instant announcedAt,
        String address) {
    /** {@code rtl} or {@code ltr}. */
    public String direction() {
        return isRightToLeft() ? "rtl" : "ltr";
    }

    boolean isRightToLeft() {
        return locale.getLanguage().equals("ar");
    }
}
