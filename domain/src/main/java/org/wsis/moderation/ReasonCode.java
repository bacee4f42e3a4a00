package org.wsis.moderation;

import java.util.Locale;

/** Why something is returned or declined. Words: {@code moderation.reason.<name in lower case, with hyphens>}. */
public enum ReasonCode {
    INCOMPLETE,
    UNCLEAR,
    NOT_ICT,
    DUPLICATE,
    PROMOTIONAL,
    WRONG_ACTION_LINE,
    NO_SOURCE,
    PERSONAL_DATA,
    RIGHTS,
    LANGUAGE,
    OTHER;

    /** The message key of the reason. */
    public String key() {
        return "moderation.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
