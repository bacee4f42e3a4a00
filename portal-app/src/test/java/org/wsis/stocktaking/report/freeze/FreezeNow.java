package org.wsis.stocktaking.report.freeze;

import org.springframework.stereotype.Component;
import org.wsis.stocktaking.report.ReportId;

/** Freezes a report for a test, whether or not the worker is there. */
@Component
public class FreezeNow {
    private final Freezing freezing;

    FreezeNow(Freezing freezing) {
        this.freezing = freezing;
    }

    /** Returns when it is frozen, or when the worker was faster and is at it. */
    public void on(ReportId report) {
        freezing.on(report, () -> false);
    }
}
