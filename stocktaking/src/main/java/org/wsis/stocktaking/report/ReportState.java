package org.wsis.stocktaking.report;

import java.util.Locale;
import java.util.Set;

/** How far a report is. Words: {@code stocktaking.report.state.<name in lower case>}. */
public enum ReportState {
    DRAFT,
    FREEZING,
    FROZEN,
    PUBLISHED,
    WITHDRAWN;

    /** The states that may follow. */
    public Set<ReportState> next() {
        return switch (this) {
            case DRAFT -> Set.of(FREEZING);
            case FREEZING -> Set.of(DRAFT, FROZEN);
            case FROZEN -> Set.of(PUBLISHED);
            case PUBLISHED -> Set.of(WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
    }

    /** Whether its entries and figures are fixed. */
    public boolean isFrozen() {
        return this == FROZEN || this == PUBLISHED || this == WITHDRAWN;
    }

    /** Whether everybody knows of it. */
    public boolean isPublic() {
        return this == PUBLISHED || this == WITHDRAWN;
    }

    /** The message key of its name. */
    public String key() {
        return "stocktaking.report.state." + name().toLowerCase(Locale.ROOT);
    }

    /** The kind of its badge. */
    public String badge() {
        return switch (this) {
            case DRAFT -> "";
            case FREEZING, FROZEN -> "a";
            case PUBLISHED -> "ok";
            case WITHDRAWN -> "bad";
        };
    }
}
