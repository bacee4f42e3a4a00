package org.wsis.web;

import java.util.PrimitiveIterator;

/** Text without the characters that XML 1.0 cannot hold, which the library refuses. */
final class XmlText {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    static String of(String text) {
        var clean = new StringBuilder(text.length());
        PrimitiveIterator.OfInt points = text.codePoints().iterator();
        while (points.hasNext()) {
            int point = points.nextInt();
            clean.appendCodePoint(isAllowed(point) ? point : REPLACEMENT);
        }
        return clean.toString();
    }

    private static boolean isAllowed(int point) {
        return point >= 0x20 && point <= 0xD7FF
                || point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
