package org.wsis.portal.hostile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Grant;
import org.wsis.account.Role;
import org.wsis.portal.hostile.FormSite.Reached;
import org.wsis.schedule.NewPhase;
import org.wsis.schedule.PhaseDates;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.Planning;

/** The forms about the dates of the process, the matrix and the texts of Action Lines. */
@Component
class ProcessRoom implements FormSite.Room {
    private static final String LINE = Ground.LINE;
    private static final String PROPOSALS = "/action-lines/" + LINE + "/matrix-proposals";

    private final Ground ground;
    private final Planning planning;

    ProcessRoom(Ground ground, Planning planning) {
        this.ground = ground;
        this.planning = planning;
    }

    @Override
    public List<FormSite> sites() {
        return List.of(
                FormSite.to("/admin/phases", this::newPhase),
                FormSite.to("/admin/phases/{id}/amendments", () -> phase(Map.of("lastDay", "2032-04-15", "hour", ""))),
                FormSite.to("/admin/phases/{id}/amendments/{number}/notice", this::amended),
                FormSite.to("/action-lines/{code}/texts/{slug}/edit", this::text),
                FormSite.to("/action-lines/{code}/matrix-proposals/{sdg}", this::proposal),
                FormSite.to("/admin/matrix/{id}/decision", this::decision),
                FormSite.to("/admin/matrix/versions", this::publication));
    }

    private Reached newPhase() {
        return new Reached(
                ground.as(Role.ADMINISTRATOR),
                "/admin/phases/new",
                Map.of("edition", "attacked-" + mark(), "key", "attacked-phase", "hour", ""));
    }

    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private PhaseId planned(AccountId by) {
        var dates = PhaseDates.announced(LocalDate.of(2032, 1, 5), LocalDate.of(2032, 3, 31), null, null);
        var phase = new NewPhase("forum", "attacked-" + mark(), "attacked-phase", null, "To be attacked", dates);
        return planning.create(phase, by).orElseThrow();
    }

    private Reached phase(Map<String, String> fill) {
        AccountId planner = ground.people().holding(Role.ADMINISTRATOR);
        return new Reached(ground.as(planner), "/admin/phases/" + planned(planner), fill);
    }

    private Reached amended() {
        AccountId planner = ground.people().holding(Role.ADMINISTRATOR);
        PhaseId id = planned(planner);
        var dates = PhaseDates.announced(LocalDate.of(2032, 1, 5), LocalDate.of(2032, 4, 15), null, null);
        planning.amend(id, 0, dates, "For a test", planner);
        return new Reached(ground.as(planner), "/admin/phases/" + id);
    }

    private AccountId facilitator() {
        return ground.people().person("Facilitator", new Grant(Role.FACILITATOR, LINE));
    }

    private Reached text() {
        return new Reached(ground.as(facilitator()), "/action-lines/" + LINE + "/texts/roadmap/edit");
    }

    /** Every proposal is about the same goal: the ones before are out of the way. */
    private Reached proposal() {
        ground.declineProposals();
        int goal = ground.database()
                .sql("SELECT number FROM reference.sdg WHERE number NOT IN (SELECT sdg FROM reference.matrix_link"
                        + " WHERE action_line = ? AND version = (SELECT max(number) FROM reference.matrix_version))"
                        + " ORDER BY number LIMIT 1")
                .param(LINE)
                .query(Integer.class)
                .single();
        return new Reached(ground.as(facilitator()), PROPOSALS + "/" + goal, Map.of("act", "LINK"));
    }

    private UUID proposed() {
        Reached form = proposal();
        FoundForm found =
                FoundForm.on(form.caller().get(form.page()).page(), form.page()).orElseThrow();
        form.caller().post(form.page(), found.filled(form.fill(), Map.of()));
        return ground.database()
                .sql("SELECT id FROM process.matrix_proposal WHERE action_line = ? AND state = 'WAITING'")
                .param(LINE)
                .query(UUID.class)
                .single();
    }

    private Reached decision() {
        return new Reached(
                ground.as(Role.EDITOR), "/admin/matrix/" + proposed(), Map.of("decision", "DECLINE", "why", "Because"));
    }

    private Reached publication() {
        ground.database()
                .sql(
                        "UPDATE process.matrix_proposal SET state = 'ACCEPTED', decided_by = proposed_by, decided_at = now()"
                                + " WHERE id = ?")
                .param(proposed())
                .update();
        return new Reached(ground.as(Role.EDITOR), "/admin/matrix");
    }
}
