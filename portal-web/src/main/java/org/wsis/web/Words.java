package org.wsis.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts words as the browser does: split on white space; Chinese writes none, so there each character counts. */
public final class Words {
    // What \s matches in JavaScript.
    private static final Pattern SPACE =
            Pattern.compile("[\\s\\x0B\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private Words() {}

    /** How many words; none in null. */
    public static int count(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        return (int) SPACE.splitAsStream(HAN.matcher(text).replaceAll(" 字 "))
                .filter(word -> !word.isEmpty())
                .count();
    }
}
