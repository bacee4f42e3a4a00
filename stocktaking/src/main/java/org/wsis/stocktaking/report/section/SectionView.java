package org.wsis.stocktaking.report.section;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.stocktaking.report.ReportId;

/**
 * A section as pages show it.
 *
 * @param body Markdown, empty before it is written
 * @param remark what staff asked to change last, or null
 * @param author the name of who wrote it, or null if nobody did or the account is gone
 */
public record SectionView(
        ReportId report,
        String line,
        long version,
        SectionState state,
        String body,
        @Nullable String remark,
        Instant requestedAt,
        @Nullable AccountId writtenBy,
        @Nullable String author,
        @Nullable Instant writtenAt) {
    /** The facilitator's page of it. */
    public String path() {
        return "/stocktaking/report-sections/" + report + "/" + line;
    }

    /** The page on which staff read it. */
    public String desk() {
        return report.desk() + "/sections/" + line;
    }
}
