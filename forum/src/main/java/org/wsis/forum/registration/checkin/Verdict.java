package org.wsis.forum.registration.checkin;

import java.util.Locale;

/** What a code says about who shows it. The first two mean that the person is here. */
enum Verdict {
    HERE,
    BEFORE,
    REMOTE,
    WAITING,
    DECLINED,
    CANCELLED,
    UNKNOWN;

    boolean isHere() {
        return this == HERE || this == BEFORE;
    }

    /** The message key of what is said. */
    String key() {
        return "forum.checkin.said." + name().toLowerCase(Locale.ROOT);
    }
}
