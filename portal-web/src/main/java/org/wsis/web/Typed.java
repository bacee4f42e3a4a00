package org.wsis.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cleans what people type of control characters, and of lines where there is one. */
public final class Typed {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Typed() {}

    /** One line, or null if nothing is left. */
    public static @Nullable String line(@Nullable String text) {
        String clean = text(text);
        return clean == null ? null : SPACE.matcher(clean).replaceAll(" ");
    }

    /** Lines, or null if nothing is left. */
    public static @Nullable String text(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String clean = UNSEEN.matcher(BREAK.matcher(text).replaceAll("\n"))
                .replaceAll("")
                .strip();
        return clean.isEmpty() ? null : clean;
    }
}
