package org.wsis.prizes.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.PersonalData;
import org.wsis.prizes.edition.Contests;

/** A person's projects, for the download of all data about oneself. */
@Component
class ProjectData implements PersonalData {
    private final Projects projects;
    private final Contests contests;

    ProjectData(Projects projects, Contests contests) {
        this.projects = projects;
        this.contests = contests;
    }

    @Override
    public String name() {
        return "prizes-projects";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Map<String, Object>> of(AccountId account) {
        return projects.findBySubmitter(account.value()).stream().map(this::row).toList();
    }

    private Map<String, Object> row(Project project) {
        Content content = project.content();
        var row = new LinkedHashMap<String, Object>();
        row.put("id", project.id().toString());
        row.put("edition", project.edition());
        row.put("state", state(project).name());
        row.put("number", String.valueOf(project.number()));
        row.put("changedAt", project.changedAt().toString());
        row.put("submittedAt", String.valueOf(project.submittedAt()));
        row.put("category", String.valueOf(content.category()));
        row.put("title", String.valueOf(content.face().title()));
        row.put("organisation", String.valueOf(content.face().organisation()));
        row.put("ownerName", String.valueOf(content.face().ownerName()));
        row.put("ownerEmail", String.valueOf(content.face().ownerEmail()));
        row.put("texts", content.boxes().toString());
        row.put("linkages", content.linkages().toString());
        return row;
    }

    private State state(Project project) {
        return contests.showsNominees(project.edition())
                ? project.state()
                : project.state().undecided();
    }
}
