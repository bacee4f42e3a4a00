package org.wsis.forum.edition;

import java.util.Locale;

/** What is counted of an edition. */
public enum FigureKind {
    PARTICIPANTS,
    ON_SITE,
    REMOTE,
    COUNTRIES,
    SESSIONS,
    SPEAKERS,
    HIGH_LEVEL,
    MINISTERS,
    AMBASSADORS,
    MAYORS,
    REGULATORS,
    UN_REPRESENTATIVES,
    /** Of a hundred who took part. */
    WOMEN_PERCENT,
    STANDS,
    PHOTOS;

    public String key() {
        return "forum.figure." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
