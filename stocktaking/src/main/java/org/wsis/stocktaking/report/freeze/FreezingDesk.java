package org.wsis.stocktaking.report.freeze;

import org.springframework.stereotype.Service;
import org.wsis.account.AccountId;
import org.wsis.stocktaking.report.ReportDesk;
import org.wsis.stocktaking.report.ReportDone;
import org.wsis.stocktaking.report.ReportId;
import org.wsis.stocktaking.report.ReportLibrary;
import org.wsis.stocktaking.report.ReportRules;
import org.wsis.stocktaking.report.ReportView;
import org.wsis.stocktaking.report.figures.Counting;

/** Where staff have a report frozen. */
@Service
public class FreezingDesk {
    private final ReportLibrary library;
    private final ReportDesk desk;
    private final Counting counting;
    private final ReportWorker worker;

    FreezingDesk(ReportLibrary library, ReportDesk desk, Counting counting, ReportWorker worker) {
        this.library = library;
        this.desk = desk;
        this.counting = counting;
        this.worker = worker;
    }

    /** Has the worker freeze it, if it is a draft that takes at least one entry. */
    public ReportDone start(ReportId id, AccountId by) {
        ReportView report = library.find(id).orElse(null);
        if (report == null) {
            return new ReportDone.Unknown();
        }
        if (ReportRules.mayChange(report.state())
                && !ReportRules.mayFreeze(report.state(), counting.of(report).entries())) {
            return new ReportDone.Nothing();
        }
        ReportDone done = desk.startFreezing(id, by);
        worker.call();
        return done;
    }
}
