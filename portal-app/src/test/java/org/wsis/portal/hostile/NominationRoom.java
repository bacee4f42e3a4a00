package org.wsis.portal.hostile;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.wsis.account.Role;
import org.wsis.portal.hostile.FormSite.Reached;
import org.wsis.portal.prizes.HandedIn;
import org.wsis.portal.prizes.RunningContests;
import org.wsis.prizes.project.ProjectId;

/** The forms by which nominees are chosen. */
@Component
class NominationRoom implements FormSite.Room {
    private static final AtomicInteger YEAR = new AtomicInteger(2040);

    private final Ground ground;
    private final HandedIn projects;
    private final RunningContests contests;

    NominationRoom(Ground ground, HandedIn projects, RunningContests contests) {
        this.ground = ground;
        this.projects = projects;
        this.contests = contests;
    }

    @Override
    public List<FormSite> sites() {
        String nominees = "/admin/prizes/{year:\\d{4}}/nominees";
        return List.of(
                FormSite.to(nominees + "/{category:\\d{1,2}}", this::decision),
                FormSite.to(nominees + "/letters", this::letters));
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

    private static String nominees(int year) {
        return "/admin/prizes/" + year + "/nominees";
    }
}
