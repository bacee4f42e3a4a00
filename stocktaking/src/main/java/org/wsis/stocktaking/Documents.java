package org.wsis.stocktaking;

import java.util.Locale;

/** Makes documents as the reports are made: tagged PDF with the portal's fonts, which fetches nothing (decision 0042). */
public interface Documents {
    /**
     * Sets well-formed HTML, which brings its own style; for Arabic its tables are written with cells backwards.
     *
     * @param locale the language of the document
     */
    Document pdf(String html, Locale locale);

    /** A document. */
    record Document(byte[] content, int pages) {}
}
