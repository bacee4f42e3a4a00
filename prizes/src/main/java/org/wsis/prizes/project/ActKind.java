package org.wsis.prizes.project;

import java.util.Locale;

/** What was done to a project since it was handed in. */
enum ActKind {
    SUBMITTED,
    WITHDRAWN,
    EXCLUDED,
    AMENDMENT_ASKED,
    AMENDED,
    OWNER_TOLD,
    OBJECTED;

    String key() {
        return "prizes.act." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How the history marks it. */
    String mark() {
        return switch (this) {
            case SUBMITTED -> "ok";
            case EXCLUDED, OBJECTED -> "no";
            case AMENDMENT_ASKED -> "now";
            case WITHDRAWN, AMENDED, OWNER_TOLD -> "";
        };
    }
}
