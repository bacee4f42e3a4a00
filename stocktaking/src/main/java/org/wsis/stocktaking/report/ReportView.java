package org.wsis.stocktaking.report;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wsis.web.GenevaText;

/**
 * A report as pages show it.
 *
 * @param version what the reader saw, for writing
 * @param introduction Markdown, perhaps empty
 * @param frozen null before it is frozen
 * @param withdrawal null unless it was withdrawn
 */
public record ReportView(
        ReportId id,
        long version,
        ReportState state,
        ReportPlan plan,
        String introduction,
        Instant changedAt,
        @Nullable Frozen frozen,
        @Nullable Instant publishedAt,
        @Nullable Withdrawal withdrawal) {
    /**
     * What was fixed.
     *
     * @param checksum SHA-256 of the data file
     * @param leftOut entries known by their year alone, of which the period covers a part
     */
    public record Frozen(Instant at, String checksum, int entries, int leftOut) {}

    /** Why it is no longer valid. */
    public record Withdrawal(Instant at, String reason) {}

    /** Its public page. */
    public String path() {
        return "/stocktaking/reports/" + plan.slug();
    }

    /** The language of its title and texts. */
    public Locale locale() {
        return plan.language().locale();
    }

    /** The period in words of the language. */
    public String periodIn(Locale locale) {
        return GenevaText.in(locale).days(plan.period().from(), plan.period().lastDay());
    }
}
