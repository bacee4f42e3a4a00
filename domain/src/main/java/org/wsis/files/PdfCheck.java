package org.wsis.files;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What can be said of a PDF without opening it: it begins and ends as one, and does not openly start programs or
 * scripts. What hides in compressed parts is not seen: PDFs are therefore only ever offered as a download.
 */
final class PdfCheck {
    private static final Pattern BEGIN = Pattern.compile("%PDF-[12]\\.\\d");
    private static final Pattern ACTIVE = Pattern.compile("/(JavaScript|JS|Launch|EmbeddedFile|RichMedia|XFA)\\b");
    private static final int TAIL = 2048;

    private PdfCheck() {}

    static void check(byte[] content) throws Refused {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        String end = text.substring(Math.max(0, text.length() - TAIL));
        if (!BEGIN.matcher(text).lookingAt() || !end.contains("startxref") || !end.contains("%%EOF")) {
            throw Refused.damaged();
        }
        if (ACTIVE.matcher(text).find()) {
            throw Refused.type();
        }
    }
}
