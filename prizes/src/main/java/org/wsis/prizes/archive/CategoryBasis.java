package org.wsis.prizes.archive;

import java.util.Locale;

/** Why a record has its category, or has none. */
enum CategoryBasis {
    STATED,
    /** The archive's author read it from the project's title. */
    INFERRED,
    NOT_STATED;

    public String key() {
        return "prizes.category-basis." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
