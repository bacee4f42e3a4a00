package org.wsis.web;

import java.util.regex.Pattern;

/** Text that keeps to itself wherever it is shown. */
public final class PlainText {
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private PlainText() {}

    /**
     * The text without the characters that turn the direction of what stands around it. What belongs to a script stays:
     * joiners, and the marks beside Arabic numbers.
     */
    public static String of(String text) {
        return TURNING.matcher(text).replaceAll("");
    }
}
