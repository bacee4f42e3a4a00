package org.wsis.consultation.said;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Leaves addresses of mailboxes out of what everybody reads. */
public final class Mailboxes {
    private static final Pattern MAILBOX = Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,255}");
    private static final String WITHHELD = "…@…";

    private Mailboxes() {}

    /** The text without them. */
    public static String without(String text) {
        return MAILBOX.matcher(text).replaceAll(WITHHELD);
    }

    /** The same where there may be no text. */
    public static @Nullable String withoutIn(@Nullable String text) {
        return text == null ? null : without(text);
    }
}
