package org.wsis.stocktaking.report;

import java.util.Optional;
import org.wsis.reference.Region;

/** What belongs together in a plan, and what may be done with a report in which state. */
public final class ReportRules {
    private ReportRules() {}

    /**
     * The message key of what is wrong with the scope for this kind of report, and the field of the form that it is
     * about, if something is.
     */
    public static Optional<Wrong> wrong(ReportKind kind, ReportScope scope) {
        boolean regional = scope.region() != null && scope.region() != Region.INTERNATIONAL;
        return switch (kind) {
            case GLOBAL ->
                scope.region() != null || !scope.isOpen()
                        ? Optional.of(new Wrong("kind", "stocktaking.report.wrong.global"))
                        : Optional.empty();
            case REGIONAL ->
                regional ? Optional.empty() : Optional.of(new Wrong("region", "stocktaking.report.wrong.regional"));
            case SUCCESS_STORIES ->
                scope.region() != null
                        ? Optional.of(new Wrong("region", "stocktaking.report.wrong.no-region"))
                        : scope.set() == null
                                ? Optional.of(new Wrong("set", "stocktaking.report.wrong.stories"))
                                : Optional.empty();
            case SPECIAL ->
                scope.region() != null
                        ? Optional.of(new Wrong("region", "stocktaking.report.wrong.no-region"))
                        : scope.isOpen()
                                ? Optional.of(new Wrong("kind", "stocktaking.report.wrong.special"))
                                : Optional.empty();
        };
    }

    /** A field of the form and what is wrong with it. */
    public record Wrong(String field, String key) {}

    /** Plan, introduction and sections change only in a draft, which may also be discarded. */
    public static boolean mayChange(ReportState state) {
        return state == ReportState.DRAFT;
    }

    /** Only what has entries is worth freezing. */
    public static boolean mayFreeze(ReportState state, long entries) {
        return state == ReportState.DRAFT && entries > 0;
    }
}
