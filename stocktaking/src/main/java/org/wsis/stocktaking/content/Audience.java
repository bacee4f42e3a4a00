package org.wsis.stocktaking.content;

import java.util.Locale;

/** Whom an activity is for. Words: {@code stocktaking.audience.<name in lower case, with hyphens>}. */
public enum Audience {
    CHILDREN,
    YOUTH,
    WOMEN,
    OLDER_PERSONS,
    PERSONS_WITH_DISABILITIES,
    INDIGENOUS_PEOPLES,
    REMOTE_AND_RURAL,
    PEOPLE_IN_POVERTY,
    MIGRANTS_AND_REFUGEES,
    GENERAL_PUBLIC;

    /** The message key of its name. */
    public String key() {
        return "stocktaking.audience." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
