package org.wsis.portal.hostile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.account.Secret;
import org.wsis.portal.hostile.FormSite.Reached;
import org.wsis.portal.prizes.RunningContests;
import org.wsis.prizes.project.Boxes;
import org.wsis.prizes.project.Content;
import org.wsis.prizes.project.Face;
import org.wsis.prizes.project.Maturity;
import org.wsis.prizes.project.ProjectId;
import org.wsis.prizes.project.Saved;
import org.wsis.prizes.project.SubmissionDesk;
import org.wsis.prizes.project.SubmitterDesk;
import org.wsis.reference.StakeholderType;

/** The forms of the contest. */
@Component
class PrizesRoom implements FormSite.Room {
    private static final AtomicInteger YEAR = new AtomicInteger(2030);
    static final int CONTEST = 2083;
    private static final String DRAFT = "/prizes/{year:\\d{4}}/submit/{id}";
    private static final String TOKEN = "a-letter-of-this-test-to-an-owner";
    private static final Map<String, String> WITHOUT_VERSION = Map.of("version", "");

    private final Ground ground;
    private final RunningContests contests;
    private final SubmitterDesk desk;
    private final SubmissionDesk submissions;

    PrizesRoom(Ground ground, RunningContests contests, SubmitterDesk desk, SubmissionDesk submissions) {
        this.ground = ground;
        this.contests = contests;
        this.desk = desk;
        this.submissions = submissions;
    }

    @Override
    public List<FormSite> sites() {
        String staff = "/admin/prizes/{year}/projects/{id}";
        return List.of(
                FormSite.to("/admin/prizes", this::editions),
                FormSite.to("/admin/prizes/{year}", this::settings),
                FormSite.lasting(DRAFT, () -> draft("", WITHOUT_VERSION, Map.of())),
                new FormSite(DRAFT, "autosave", true, () -> draft("", WITHOUT_VERSION, Map.of("X-Autosave", "true"))),
                FormSite.to(DRAFT + "/check", () -> draft("/check", Map.of("consent", "true"), Map.of())),
                FormSite.lasting("/prizes/mine/{id}/amendment-requests", () -> mine("")),
                FormSite.to("/prizes/mine/{id}/withdrawal", () -> mine("/withdrawal")),
                FormSite.to("/prizes/objection", this::asked),
                FormSite.to(staff + "/exclusion", () -> staff("")),
                FormSite.to(staff + "/amendment", () -> staff("/amendment")));
    }

    private Reached editions() {
        ground.database()
                .sql("DELETE FROM prizes.edition_category WHERE edition = 2029")
                .update();
        ground.database().sql("DELETE FROM prizes.edition WHERE year = 2029").update();
        return new Reached(ground.as(Role.EDITOR), "/admin/prizes", Map.of("year", "2029", "like", "2018"));
    }

    /** An edition that is held on the portal. */
    private Reached settings() {
        int year = YEAR.incrementAndGet();
        contests.begin(year);
        return new Reached(ground.as(Role.EDITOR), "/admin/prizes/" + year, Map.of("champions", "3"));
    }

    private Reached draft(String ending, Map<String, String> fill, Map<String, String> headers) {
        AccountId person = ground.people().person("Submitter");
        String page = "/prizes/" + CONTEST + "/submit/" + written(person) + ending;
        return new Reached(ground.as(person), page, fill, Map.of(), headers);
    }

    private Reached mine(String ending) {
        AccountId person = ground.people().person("Submitter");
        return new Reached(ground.as(person), "/prizes/mine/" + handedIn(person) + ending);
    }

    private Reached asked() {
        ProjectId id = handedIn(ground.people().person("Submitter"));
        ground.database()
                .sql("UPDATE prizes.project SET owner_hash = NULL WHERE owner_hash = ?")
                .param(Secret.of(TOKEN).digest())
                .update();
        ground.database()
                .sql("UPDATE prizes.project SET own = false, owner_name = 'Owner', owner_email = 'owner@example.org',"
                        + " owner_hash = ? WHERE id = ?")
                .params(Secret.of(TOKEN).digest(), id.value())
                .update();
        return new Reached(ground.visitor(), "/prizes/objection?token=" + TOKEN);
    }

    private Reached staff(String ending) {
        ProjectId id = handedIn(ground.people().person("Submitter"));
        String page = "/admin/prizes/" + CONTEST + "/projects/" + id + ending;
        return new Reached(ground.as(Role.EDITOR), page, Map.of("quantitative", "Twenty schools."));
    }

    private ProjectId written(AccountId person) {
        contests.begin(CONTEST, true);
        ProjectId id = ProjectId.next();
        Saved saved = desk.save(id, CONTEST, person, whole(), null);
        if (!(saved instanceof Saved.Done)) {
            throw new AssertionError("Not saved: " + saved);
        }
        return id;
    }

    private ProjectId handedIn(AccountId person) {
        ProjectId id = written(person);
        submissions.submit(id, person, true);
        return id;
    }

    private static Content whole() {
        String name = UUID.randomUUID().toString();
        var face = new Face(
                "Project " + name,
                "https://example.org/",
                Maturity.FINISHED,
                "Organisation " + name,
                StakeholderType.ACADEMIA,
                "KE",
                false,
                true,
                null,
                null);
        var boxes = new Boxes(RunningContests.words(160), "Ten.", "They learn.", "Teachers.", "More schools.");
        return new Content(3, face, boxes, Map.of(1, "It teaches."));
    }
}
