package org.wsis.prizes.project;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Carries out who stands for the vote and who does not, in the running transaction; whether it may is asked before. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Decisions {
    private final Projects projects;
    private final Places places;

    Decisions(Projects projects, Places places) {
        this.projects = projects;
        this.places = places;
    }

    /** A project about which is decided. */
    public record Candidate(ProjectId id, State state) {}

    /** Those of the projects that take part in the category, as they stay until the running transaction ends. */
    public List<Candidate> hold(int edition, int category, Collection<ProjectId> ids) {
        return find(edition, category, ids).stream()
                .map(project -> new Candidate(project.id(), project.state()))
                .toList();
    }

    /** They stand for the vote. */
    public void nominate(int edition, int category, Collection<ProjectId> ids, Instant now) {
        for (Project project : find(edition, category, ids)) {
            project.nominate();
            projects.saveAndFlush(project);
            places.give(project.id(), now);
        }
    }

    /** They do not stand for the vote. */
    public void decline(int edition, int category, Collection<ProjectId> ids) {
        for (Project project : find(edition, category, ids)) {
            project.decline();
            places.take(project);
        }
    }

    private List<Project> find(int edition, int category, Collection<ProjectId> ids) {
        return projects.lockAll(ids.stream().map(ProjectId::value).toList(), edition, category);
    }
}
