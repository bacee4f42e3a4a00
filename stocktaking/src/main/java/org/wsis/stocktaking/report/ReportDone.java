package org.wsis.stocktaking.report;

/** What became of an act on a report. */
public sealed interface ReportDone {
    /** It is done. */
    record Done(ReportId id) implements ReportDone {}

    /** Another report has this address. */
    record AddressTaken() implements ReportDone {}

    /** Somebody else changed it or took it further; nothing was done. */
    record TooLate(ReportState state) implements ReportDone {}

    /** No entry fits, so there is nothing to freeze. */
    record Nothing() implements ReportDone {}

    /** There is no such report. */
    record Unknown() implements ReportDone {}
}
