package org.wsis.prizes.edition;

import java.util.Locale;

/** Who becomes champion where the last place is shared. */
public enum TieRule {
    /** All who share it: there may be more champions than announced. */
    ALL_TIED,
    /** None who shares it: there may be fewer. */
    FEWER;

    /** The message key of its name. */
    public String key() {
        return "prizes.tie-rule." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
