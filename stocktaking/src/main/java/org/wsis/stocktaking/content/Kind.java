package org.wsis.stocktaking.content;

import java.util.Locale;

/** What kind of activity an entry describes. Words: {@code stocktaking.kind.<name in lower case, with hyphens>}. */
public enum Kind {
    PROJECT,
    PROGRAMME,
    TRAINING,
    CONFERENCE,
    WEBSITE,
    GUIDELINE,
    TOOLKIT,
    PUBLICATION;

    /** The message key of its name. */
    public String key() {
        return "stocktaking.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
