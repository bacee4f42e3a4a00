package org.wsis.stocktaking.report.read;

import org.jspecify.annotations.Nullable;
import org.wsis.reference.ContentRow;
import org.wsis.reference.Region;

/**
 * A report of the time before this portal, as the sources know it. The texts themselves are not here.
 *
 * @param year of its publication
 * @param title in English, as the source has it
 * @param region of a regional report, or null
 * @param period in the words of the source, or null if it names none
 * @param entries how many activities it has, in the words of the sources, or null if they do not say
 * @param source where this is known from
 */
record FormerReport(
        int year,
        String title,
        @Nullable Region region,
        @Nullable String period,
        @Nullable String entries,
        String source) {
    static FormerReport of(ContentRow row) {
        String region = row.optional("region");
        return new FormerReport(
                Integer.parseInt(row.get("year")),
                row.get("title"),
                region == null ? null : Region.valueOf(region),
                row.optional("period"),
                row.optional("entries"),
                row.get("source"));
    }
}
