package org.wsis.portal.hostile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Accounts;
import org.wsis.account.Role;
import org.wsis.portal.hostile.FormSite.Reached;
import org.wsis.portal.prizes.HandedIn;
import org.wsis.portal.prizes.PrizeExperts;
import org.wsis.portal.prizes.RunningContests;
import org.wsis.prizes.project.ProjectId;

/** The forms by which nominees are chosen. */
@Component
class NominationRoom implements FormSite.Room {
    private static final AtomicInteger YEAR = new AtomicInteger(2300);

    private final Ground ground;
    private final HandedIn projects;
    private final RunningContests contests;
    private final PrizeExperts experts;
    private final Accounts accounts;

    NominationRoom(
            Ground ground, HandedIn projects, RunningContests contests, PrizeExperts experts, Accounts accounts) {
        this.ground = ground;
        this.projects = projects;
        this.contests = contests;
        this.experts = experts;
        this.accounts = accounts;
    }

    @Override
    public List<FormSite> sites() {
        String nominees = "/admin/prizes/{year:\\d{4}}/nominees";
        String experts = "/admin/prizes/{year:\\d{4}}/experts";
        String criteria = "/admin/prizes/{year:\\d{4}}/criteria";
        String review = "/prizes/{year:\\d{4}}/reviews/{project}";
        return List.of(
                FormSite.to(nominees + "/{category:\\d{1,2}}", this::decision),
                FormSite.to(nominees + "/letters", this::letters),
                FormSite.to(experts + "/members", this::member),
                FormSite.lasting(experts + "/assignments", () -> group(Map.of("each", "2", "category", "1"))),
                FormSite.to(criteria + "/weights", () -> criteria("")),
                FormSite.lasting(criteria, this::newCriterion),
                FormSite.to(criteria + "/{number:\\d{1,2}}", () -> criteria("/2")),
                FormSite.to(criteria + "/{number:\\d{1,2}}/removal", () -> criteria("/3")),
                FormSite.to("/admin/prizes/{year:\\d{4}}/comments", this::comment),
                FormSite.lasting(
                        "/admin/prizes/{year:\\d{4}}/projects/{project}/discussion",
                        () -> talk(ground.as(Role.EDITOR), "/admin/prizes/%d/projects/%s/discussion")),
                FormSite.lasting(review + "/discussion", this::discussion),
                FormSite.to(review, () -> review(handedIn())),
                FormSite.to(review + "/conflict", () -> review(Map.of())));
    }

    private Reached decision() {
        int year = YEAR.incrementAndGet();
        ProjectId id = projects.project(year, 1, ground.people().person("Submitter"));
        contests.end(year);
        return new Reached(ground.as(Role.EDITOR), nominees(year) + "/1", Map.of("projects", id.toString()));
    }

    private Reached letters() {
        int year = YEAR.incrementAndGet();
        ProjectId id = projects.project(year, 1, ground.people().person("Submitter"));
        contests.end(year);
        ground.database()
                .sql("UPDATE prizes.project SET state = 'NOT_NOMINATED' WHERE id = ?")
                .param(id.value())
                .update();
        projects.publish(year);
        return new Reached(ground.as(Role.EDITOR), nominees(year) + "/letters");
    }

    private Reached member() {
        int year = YEAR.incrementAndGet();
        contests.begin(year);
        AccountId expert = ground.people().holding(Role.EXPERT);
        String email = accounts.find(expert).orElseThrow().email();
        return new Reached(
                ground.as(Role.EDITOR), "/admin/prizes/" + year + "/experts", Map.of("email", email, "act", "ADD"));
    }

    private Reached group(Map<String, String> fill) {
        int year = YEAR.incrementAndGet();
        contests.begin(year);
        experts.member(year);
        return new Reached(ground.as(Role.EDITOR), "/admin/prizes/" + year + "/experts", fill);
    }

    private static Map<String, String> handedIn() {
        var fill = new TreeMap<>(Map.of("act", "FINAL"));
        for (int criterion = 1; criterion <= 9; criterion++) {
            fill.put("scores[" + criterion + "]", "4");
        }
        return fill;
    }

    private Reached review(Map<String, String> fill) {
        int year = YEAR.incrementAndGet();
        ProjectId id = projects.project(year, 1, ground.people().person("Submitter"));
        contests.end(year);
        AccountId expert = experts.member(year);
        experts.ask(year, id, expert);
        return new Reached(ground.as(expert), "/prizes/" + year + "/reviews/" + id, fill);
    }

    private Reached criteria(String page) {
        int year = YEAR.incrementAndGet();
        contests.begin(year);
        return new Reached(ground.as(Role.EDITOR), "/admin/prizes/" + year + "/criteria" + page);
    }

    private Reached newCriterion() {
        Reached page = criteria("/new");
        Map<String, String> fill = new HashMap<>();
        for (int language = 0; language < 6; language++) {
            for (String field : List.of("name", "one", "two", "three", "four", "five")) {
                fill.put("words[" + language + "]." + field, "In words");
            }
        }
        return new Reached(page.caller(), page.page(), fill);
    }

    private Reached comment() {
        int year = YEAR.incrementAndGet();
        ProjectId id = projects.project(year, 1, ground.people().person("Submitter"));
        contests.end(year);
        AccountId expert = experts.member(year);
        experts.ask(year, id, expert);
        experts.handIn(id, expert, "More schools, please");
        return new Reached(
                ground.as(Role.EDITOR), "/admin/prizes/" + year + "/comments", Map.of("comments", id + "." + expert));
    }

    private Reached discussion() {
        Reached review = review(Map.of());
        return new Reached(review.caller(), review.page() + "/discussion");
    }

    private Reached talk(Caller caller, String page) {
        int year = YEAR.incrementAndGet();
        ProjectId id = projects.project(year, 1, ground.people().person("Submitter"));
        contests.end(year);
        return new Reached(caller, page.formatted(year, id));
    }

    private static String nominees(int year) {
        return "/admin/prizes/" + year + "/nominees";
    }
}
