package org.wsis.stocktaking.report;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.schedule.PortalTime;
import org.wsis.stocktaking.report.ReportDone.Done;

/** Where the secretariat draws up reports. Whoever wrote on an older version than the present one writes over nothing. */
@Service
public class ReportDesk {
    private static final UUID NONE = new UUID(0, 0);

    private final Reports reports;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    ReportDesk(Reports reports, ApplicationEventPublisher events, PortalTime time) {
        this.reports = reports;
        this.events = events;
        this.time = time;
    }

    /** Begins a report. */
    @Transactional
    public ReportDone begin(ReportPlan plan, AccountId by) {
        if (reports.isTaken(plan.slug(), NONE)) {
            return new ReportDone.AddressTaken();
        }
        Report report = reports.save(Report.planned(plan, time.now()));
        return done(report, by, "stocktaking.report.begun");
    }

    /** Plans it anew. */
    @Transactional
    public ReportDone plan(ReportId id, long seen, ReportPlan plan, AccountId by) {
        return draft(id, seen, report -> {
            if (reports.isTaken(plan.slug(), id.value())) {
                return new ReportDone.AddressTaken();
            }
            report.plan(plan, time.now());
            return done(report, by, "stocktaking.report.planned");
        });
    }

    /** Writes the introduction, in Markdown. */
    @Transactional
    public ReportDone introduce(ReportId id, long seen, String markdown, AccountId by) {
        return draft(id, seen, report -> {
            report.introduce(markdown, time.now());
            return done(report, by, "stocktaking.report.introduced");
        });
    }

    /** Removes a draft. */
    @Transactional
    public ReportDone discard(ReportId id, AccountId by) {
        return in(id, ReportState.DRAFT, report -> {
            reports.delete(report);
            return done(report, by, "stocktaking.report.discarded");
        });
    }

    /** Has it frozen, soon and elsewhere. */
    @Transactional
    public ReportDone startFreezing(ReportId id, AccountId by) {
        return in(id, ReportState.DRAFT, report -> {
            report.startFreezing(by, time.now());
            return done(report, by, "stocktaking.report.freezing");
        });
    }

    /** Back to the draft, if it is not frozen yet. */
    @Transactional
    public ReportDone stopFreezing(ReportId id, AccountId by) {
        return in(id, ReportState.FREEZING, report -> {
            report.stopFreezing(time.now());
            return done(report, by, "stocktaking.report.stopped");
        });
    }

    /** Notes in the running transaction that the set is complete; false if somebody stopped the work meanwhile. */
    public boolean frozen(ReportId id, String checksum, int entries, int leftOut, Instant at) {
        return in(id, ReportState.FREEZING, report -> {
                    report.freeze(checksum, entries, leftOut, at);
                    return done(report, report.frozenBy(), "stocktaking.report.frozen");
                })
                instanceof Done;
    }

    /** Shows it to everybody. */
    @Transactional
    public ReportDone publish(ReportId id, AccountId by) {
        return in(id, ReportState.FROZEN, report -> {
            report.publish(time.now());
            return done(report, by, "stocktaking.report.published");
        });
    }

    /** Says to everybody that it is no longer valid. Its address stays. */
    @Transactional
    public ReportDone withdraw(ReportId id, String reason, AccountId by) {
        return in(id, ReportState.PUBLISHED, report -> {
            report.withdraw(reason, time.now());
            return done(report, by, "stocktaking.report.withdrawn");
        });
    }

    private ReportDone draft(ReportId id, long seen, Act act) {
        return in(
                id,
                ReportState.DRAFT,
                report -> report.view().version() == seen ? act.on(report) : new ReportDone.TooLate(report.state()));
    }

    private ReportDone in(ReportId id, ReportState state, Act act) {
        Optional<Report> found = reports.lock(id.value());
        if (found.isEmpty()) {
            return new ReportDone.Unknown();
        }
        return found.get().state() == state
                ? act.on(found.get())
                : new ReportDone.TooLate(found.get().state());
    }

    private ReportDone done(Report report, AccountId by, String act) {
        events.publishEvent(new AuditedAct(
                by,
                time.now(),
                act,
                "stocktaking.report",
                report.id().toString(),
                Map.of("slug", report.view().plan().slug())));
        return new Done(report.id());
    }

    private interface Act {
        ReportDone on(Report report);
    }
}
