package org.wsis.stocktaking.report;

import java.util.Locale;

/** What a report is about. Words: {@code stocktaking.report.kind.<name in lower case, with hyphens>}. */
public enum ReportKind {
    /** The whole register in a period. */
    GLOBAL,
    /** One of the six regions in a period. */
    REGIONAL,
    /** The projects that were honoured. */
    SUCCESS_STORIES,
    /** Anything else that is worth a report. */
    SPECIAL;

    /** The message key of its name. */
    public String key() {
        return "stocktaking.report.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
