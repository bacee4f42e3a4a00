package org.wsis.prizes.project;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.Organisations;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.edition.EditionView;
import org.wsis.schedule.PortalTime;
import org.wsis.stocktaking.Stocktaking;

/** Where staff read, amend and exclude what was handed in. */
@Service
public class StaffDesk {
    private static final String SUBJECT = "prizes.project";

    private final Projects projects;
    private final Others others;
    private final Acts acts;
    private final Places places;
    private final Contests contests;
    private final Organisations organisations;
    private final Stocktaking stocktaking;
    private final ProjectLetters letters;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    StaffDesk(
            Projects projects,
            Others others,
            Acts acts,
            Places places,
            Contests contests,
            Organisations organisations,
            Stocktaking stocktaking,
            ProjectLetters letters,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.projects = projects;
        this.others = others;
        this.acts = acts;
        this.places = places;
        this.contests = contests;
        this.organisations = organisations;
        this.stocktaking = stocktaking;
        this.letters = letters;
        this.events = events;
        this.time = time;
    }

    /** What became of an amendment. */
    public sealed interface Amendment {
        /** It says so from now on, and who handed it in is told. */
        record Done() implements Amendment {}

        /** Nothing changed: it says so already. */
        record Unchanged() implements Amendment {}

        /** Nothing changed: what was written is not complete or too long. */
        record Incomplete(List<Problem> problems) implements Amendment {}

        /** Nothing changed: these rules stand against it. */
        record Unmet(Set<Condition> conditions) implements Amendment {}
    }

    /** What was handed in, with its history. */
    @Transactional(readOnly = true)
    public Optional<OwnProject> find(int edition, ProjectId id) {
        return projects.findSent(id.value(), edition).map(project -> OwnProject.of(project, acts.of(id)));
    }

    /**
     * Changes what was handed in, and keeps what it said before; the register's entry follows.
     *
     * @param seen the version that staff saw; throws if it was changed since
     */
    @Transactional
    public Amendment amend(int edition, ProjectId id, long seen, Content content, String reason, AccountId by) {
        EditionView rules = contests.hold(edition).orElseThrow();
        Project project = projects.lockSent(id.value(), edition).orElseThrow();
        if (project.version() != seen) {
            throw new ObjectOptimisticLockingFailureException(Project.class, id.value());
        }
        List<ActLine.Change> changes = Amended.between(project.content(), content);
        if (changes.isEmpty()) {
            return new Amendment.Unchanged();
        }
        if (project.state().isDecided()
                && !Objects.equals(content.category(), project.content().category())) {
            return new Amendment.Unmet(Set.of(Condition.CATEGORY));
        }
        List<Problem> problems = SubmissionRules.problems(content, rules);
        return problems.isEmpty()
                ? amend(project, rules, content, changes, reason, by)
                : new Amendment.Incomplete(problems);
    }

    private Amendment amend(
            Project project,
            EditionView edition,
            Content content,
            List<ActLine.Change> changes,
            String reason,
            AccountId by) {
        Face face = content.face();
        OrganisationId organisation = organisations.findOrRegister(
                Objects.requireNonNull(face.organisation()), face.stakeholderType(), face.country());
        Known known = others.of(project.id(), edition.year(), content, organisation);
        Set<Condition> unmet = SubmissionRules.against(edition, known);
        if (!unmet.isEmpty()) {
            return new Amendment.Unmet(unmet);
        }
        Instant now = time.now();
        boolean anotherOwner = !project.content().face().hasOwnerOf(face);
        project.amend(content, organisation, now);
        projects.saveAndFlush(project);
        stocktaking.rewrite(project.entry(), HeldContent.of(content, edition, organisation), by);
        acts.write(project, ActKind.AMENDED, by, reason, changes, now);
        letters.amended(project, reason);
        if (anotherOwner && !face.own()) {
            letters.askOwner(project);
            acts.write(project, ActKind.OWNER_TOLD, null, null, now);
        }
        trace("amended", project, by, reason, now);
        return new Amendment.Done();
    }

    /** Takes a project out of the contest, such as after its owner objected. Answers whether that was possible. */
    @Transactional
    public boolean exclude(int edition, ProjectId id, String reason, AccountId by) {
        Optional<Project> sent = projects.lockSent(id.value(), edition)
                .filter(project -> project.state().next().contains(State.WITHDRAWN));
        sent.ifPresent(project -> {
            Instant now = time.now();
            project.withdraw(now);
            places.leave(project, now);
            stocktaking.drop(project.entry(), by);
            acts.write(project, ActKind.EXCLUDED, by, reason, now);
            letters.excluded(project, reason);
            trace("excluded", project, by, reason, now);
        });
        return sent.isPresent();
    }

    private void trace(String act, Project project, AccountId by, String reason, Instant now) {
        events.publishEvent(new AuditedAct(
                by, now, SUBJECT + "." + act, SUBJECT, project.id().toString(), Map.of("reason", reason)));
    }
}
