package org.wsis.forum.setting;

import java.util.Locale;

/** The palette of tracks. None is the colour of a deadline. */
public enum Colour {
    BLUE,
    INK,
    GREEN,
    TEAL,
    VIOLET,
    ROSE,
    BROWN,
    GREY;

    /** The message key of its name. */
    public String key() {
        return "forum.setting.colour." + name();
    }

    /** The class of what has the colour. */
    public String css() {
        return "tr-" + name().toLowerCase(Locale.ROOT);
    }
}
