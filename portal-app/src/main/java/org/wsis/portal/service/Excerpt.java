package org.wsis.portal.service;

/** The beginning of a text. */
final class Excerpt {
    private Excerpt() {}

    /** At most so many characters, with an ellipsis where it was cut, never through a character of two units. */
    static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }
}
