package org.wsis.prizes.project;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountDeleted;
import org.wsis.account.AccountId;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.edition.EditionView;
import org.wsis.schedule.PortalTime;
import org.wsis.stocktaking.Stocktaking;

/** Where people write, read and take back their projects. */
@Service
public class SubmitterDesk {
    static final int MOST_DRAFTS = 20;

    private final Projects projects;
    private final Acts acts;
    private final Places places;
    private final Contests contests;
    private final Stocktaking stocktaking;
    private final PortalTime time;

    SubmitterDesk(
            Projects projects, Acts acts, Places places, Contests contests, Stocktaking stocktaking, PortalTime time) {
        this.projects = projects;
        this.acts = acts;
        this.places = places;
        this.contests = contests;
        this.stocktaking = stocktaking;
        this.time = time;
    }

    /** The person's projects of all years, the last changed first. */
    @Transactional(readOnly = true)
    public Page<OwnLine> projects(AccountId person, Pageable page) {
        Map<Integer, Boolean> shown = new HashMap<>();
        return projects.ownLines(person.value(), page)
                .map(line -> !line.state().isDecided() || shown.computeIfAbsent(line.edition(), contests::showsNominees)
                        ? line
                        : line.undecided());
    }

    /** The project, if the person handed it in or writes it. */
    @Transactional(readOnly = true)
    public Optional<OwnProject> find(ProjectId id, AccountId person) {
        return projects.findOwn(id.value(), person.value())
                .map(project -> OwnProject.of(
                        project, acts.of(id).stream().map(ActLine::forSubmitter).toList()))
                .map(own -> contests.showsNominees(own.edition()) ? own : own.undecided());
    }

    /**
     * Saves a draft, complete or not, also after the phase has closed: what was typed stays. The first save of an unknown
     * project begins it.
     *
     * @param seen the version that the person saw; null saves whatever was saved since
     */
    @Transactional
    public Saved save(ProjectId id, int edition, AccountId person, Content content, @Nullable Long seen) {
        Instant now = time.now();
        if (contests.find(edition).filter(EditionView::isRunning).isEmpty()) {
            return new Saved.NotYours();
        }
        Optional<Project> own = projects.lockOwn(id.value(), person.value());
        if (own.isEmpty()) {
            if (projects.drafts(person.value(), edition) >= MOST_DRAFTS) {
                return new Saved.TooManyDrafts(MOST_DRAFTS);
            }
            projects.begin(id.value(), edition, person.value(), now);
            own = projects.lockOwn(id.value(), person.value());
        }
        return own.filter(project -> project.edition() == edition)
                .map(project -> write(project, content, seen, now))
                .orElseGet(Saved.NotYours::new);
    }

    private Saved write(Project project, Content content, @Nullable Long seen, Instant now) {
        if (project.state() != State.DRAFT) {
            return new Saved.Closed(project.state());
        }
        Content saved = project.content();
        if (saved.equals(content)) {
            return new Saved.Done(now, project.version());
        }
        if (seen != null && seen != project.version()) {
            return new Saved.Overtaken(project.version());
        }
        project.write(content, now);
        return new Saved.Done(now, projects.saveAndFlush(project).version());
    }

    /** Takes the project back; a draft is deleted. Answers whether there was something to take back. */
    @Transactional
    public boolean withdraw(ProjectId id, AccountId person) {
        Optional<Project> own = projects.lockOwn(id.value(), person.value())
                .filter(project ->
                        project.state() == State.DRAFT || project.state().next().contains(State.WITHDRAWN));
        own.ifPresent(project -> leave(project, person, time.now()));
        return own.isPresent();
    }

    private void leave(Project project, AccountId person, Instant now) {
        if (project.state() == State.DRAFT) {
            projects.delete(project);
            return;
        }
        project.withdraw(now);
        places.leave(project, now);
        stocktaking.drop(project.entry(), person);
        acts.write(project, ActKind.WITHDRAWN, person, null, now);
    }

    /** Asks staff to change what was handed in. Answers whether there is such a project. */
    @Transactional
    public boolean ask(ProjectId id, AccountId person, String words) {
        Optional<Project> own = projects.lockOwn(id.value(), person.value())
                .filter(project -> project.state() == State.SUBMITTED
                        || project.state().isDecided() && !contests.showsNominees(project.edition()));
        own.ifPresent(project -> acts.write(project, ActKind.AMENDMENT_ASKED, person, words, time.now()));
        return own.isPresent();
    }

    /** An account is gone: its drafts go, what waits is withdrawn, what was decided stays without the person. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountDeleted deleted) {
        for (Project project : projects.findBySubmitter(deleted.account().value())) {
            boolean draft = project.state() == State.DRAFT;
            if (draft || project.state() == State.SUBMITTED) {
                leave(project, deleted.account(), deleted.at());
            }
            if (!draft) {
                project.forget(deleted.at());
            }
        }
    }
}
