package org.wsis.consultation.coauthor;

import java.util.Locale;

/** What somebody says who was named as a co-author. Words: {@code consultation.coauthor.answer.<name in lower case>}. */
public enum CoauthorAnswer {
    WAITING,
    AGREED,
    /** Never agreed, or took it back. */
    DECLINED;

    /** The message key of its words. */
    public String key() {
        return "consultation.coauthor.answer." + name().toLowerCase(Locale.ROOT);
    }

    /** The look of its badge. */
    public String badge() {
        return this == AGREED ? "ok" : "";
    }
}
