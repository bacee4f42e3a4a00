package org.wsis.stocktaking.report;

import java.util.UUID;

/** Names a report for staff; readers know it by its slug. */
public record ReportId(UUID value) {
    /** Reads an id from an address; throws {@link IllegalArgumentException} if it is none. */
    public static ReportId of(String text) {
        return new ReportId(UUID.fromString(text));
    }

    /** The page on which staff work on it. */
    public String desk() {
        return "/admin/stocktaking/reports/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
