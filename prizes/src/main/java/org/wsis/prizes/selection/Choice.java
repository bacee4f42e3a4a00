package org.wsis.prizes.selection;

import java.util.List;
import java.util.Locale;

/** What can be decided about a project and a prize. */
enum Choice {
    CHOSEN,
    NOT_CHOSEN,
    /** It was announced, and holds no more. */
    WITHDRAWN;

    /** Those that can be made. */
    static List<Choice> in(boolean isPublic) {
        return isPublic ? List.of(WITHDRAWN) : List.of(CHOSEN, NOT_CHOSEN);
    }

    /** The message key of its name. */
    public String key() {
        return "prizes.selection.choice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of its badge. */
    public String badge() {
        return switch (this) {
            case CHOSEN -> "ok";
            case NOT_CHOSEN -> "";
            case WITHDRAWN -> "bad";
        };
    }
}
