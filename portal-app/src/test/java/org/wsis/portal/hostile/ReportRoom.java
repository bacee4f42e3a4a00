package org.wsis.portal.hostile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.wsis.account.Grant;
import org.wsis.account.Role;
import org.wsis.portal.hostile.FormSite.Reached;
import org.wsis.reference.Language;
import org.wsis.stocktaking.report.Period;
import org.wsis.stocktaking.report.ReportId;
import org.wsis.stocktaking.report.ReportKind;
import org.wsis.stocktaking.report.ReportPlan;
import org.wsis.stocktaking.report.ReportSamples;
import org.wsis.stocktaking.report.ReportScope;

/** The forms about reports: of the secretariat, and of facilitators who write sections. */
@Component
class ReportRoom implements FormSite.Room {
    private static final String DESK = "/admin/stocktaking/reports/{id}";
    private static final String NEW = "/admin/stocktaking/reports/new";
    private static final String SECTION = "/sections/" + ReportSamples.LINE;
    /** Everything of a country: whatever else the form offers stays as it is. */
    private static final Map<String, String> SPECIAL =
            Map.of("kind", "SPECIAL", "region", "", "set", "", "countries", "Kenya");

    private final Ground ground;
    private final ReportSamples samples;

    ReportRoom(Ground ground, ReportSamples samples) {
        this.ground = ground;
        this.samples = samples;
    }

    @Override
    public List<FormSite> sites() {
        return List.of(
                FormSite.to(NEW, this::fresh),
                FormSite.to(DESK + "/plan", () -> at(draft(), "/plan", SPECIAL)),
                FormSite.to(DESK + "/introduction", () -> at(draft(), "/introduction")),
                FormSite.to(DESK + "/sections", () -> at(draft(), "")),
                FormSite.to(DESK + "/sections/{line}/acceptance", () -> at(written(), SECTION)),
                FormSite.to(DESK + "/sections/{line}/correction", () -> at(written(), SECTION)),
                FormSite.to(DESK + "/removal", () -> at(draft(), "")),
                FormSite.to(DESK + "/freezing", () -> at(draft(), "")),
                FormSite.to(DESK + "/thawing", () -> at(made(samples::begun), "")),
                FormSite.to(DESK + "/publication", () -> at(frozen(), "")),
                FormSite.to(DESK + "/printing", () -> at(frozen(), "")),
                FormSite.to(DESK + "/withdrawal", this::published),
                FormSite.to("/stocktaking/report-sections/{report}/{line}", this::asked));
    }

    private Reached fresh() {
        var fill = new java.util.HashMap<>(SPECIAL);
        fill.put("slug", "attacked-" + UUID.randomUUID());
        return new Reached(ground.as(Role.EDITOR), NEW, fill);
    }

    private Reached published() {
        ReportId id = frozen();
        samples.publish(id);
        return at(id, "/withdrawal");
    }

    private Reached asked() {
        ReportId id = draft();
        samples.ask(id);
        var facilitator = ground.people().person("A facilitator", new Grant(Role.FACILITATOR, ReportSamples.LINE));
        return new Reached(ground.as(facilitator), "/stocktaking/report-sections/" + id + "/" + ReportSamples.LINE);
    }

    private ReportId draft() {
        return made(plan -> samples.draft(plan, "# Words"));
    }

    private ReportId written() {
        ReportId id = draft();
        samples.write(id);
        return id;
    }

    /** A frozen one of which no PDF could be made: nobody tries while forms are tried. */
    private ReportId frozen() {
        ReportId id = samples.frozen(draft());
        ground.database()
                .sql("INSERT INTO stocktaking.report_print (report, attempts) VALUES (?, 3)")
                .param(id.value())
                .update();
        return id;
    }

    private ReportId made(Function<ReportPlan, ReportId> way) {
        LocalDate day = LocalDate.of(2105, 1, 1);
        var scope = new ReportScope(null, List.of("KE"), List.of(), List.of(), null);
        if (ground.database()
                .sql("SELECT count(*) = 0 FROM stocktaking.entry WHERE year = 2105")
                .query(Boolean.class)
                .single()) {
            samples.entries(day.getYear(), 7);
        }
        return way.apply(new ReportPlan(
                ReportKind.SPECIAL,
                "attacked-" + UUID.randomUUID(),
                "A report to be attacked",
                Language.ENGLISH,
                Period.ofDays(day, day.plusMonths(11)),
                scope));
    }

    private Reached at(ReportId id, String page) {
        return at(id, page, Map.of());
    }

    private Reached at(ReportId id, String page, Map<String, String> fill) {
        return new Reached(ground.as(Role.EDITOR), id.desk() + page, fill);
    }
}
