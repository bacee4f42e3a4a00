package org.wsis.stocktaking.report;

import org.wsis.reference.Language;

/**
 * What staff decide about a report before it is frozen.
 *
 * @param slug its place in the address, for example {@code global-2018}
 * @param title in the report's language
 */
public record ReportPlan(
        ReportKind kind, String slug, String title, Language language, Period period, ReportScope scope) {}
