package org.wsis.prizes.project;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.Organisations;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.edition.EditionView;
import org.wsis.prizes.edition.Step;
import org.wsis.schedule.PhaseView;
import org.wsis.schedule.PortalTime;
import org.wsis.stocktaking.Stocktaking;

/** Where a project is handed in. Whether that is in time, the portal's time decides within the transaction. */
@Service
public class SubmissionDesk {
    private final Projects projects;
    private final Others others;
    private final Acts acts;
    private final Contests contests;
    private final Organisations organisations;
    private final Stocktaking stocktaking;
    private final ProjectLetters letters;
    private final PortalTime time;

    SubmissionDesk(
            Projects projects,
            Others others,
            Acts acts,
            Contests contests,
            Organisations organisations,
            Stocktaking stocktaking,
            ProjectLetters letters,
            PortalTime time) {
        this.projects = projects;
        this.others = others;
        this.acts = acts;
        this.contests = contests;
        this.organisations = organisations;
        this.stocktaking = stocktaking;
        this.letters = letters;
        this.time = time;
    }

    /** What would become of the draft if it were handed in now; nothing of what is no draft of the person. */
    @Transactional(readOnly = true)
    public Optional<Rehearsal> rehearse(ProjectId id, AccountId person) {
        return projects.findOwn(id.value(), person.value())
                .filter(project -> project.state() == State.DRAFT)
                .map(project -> rehearse(
                        project,
                        contests.find(project.edition()).orElseThrow(),
                        others.registered(project.content().face()).orElse(null),
                        time.now()));
    }

    private Rehearsal rehearse(
            Project project, EditionView edition, @Nullable OrganisationId organisation, Instant now) {
        Content content = project.content();
        List<Problem> problems = SubmissionRules.problems(content, edition);
        PhaseView phase = contests.phase(edition.year(), Step.SUBMISSION).orElse(null);
        Known known = others.of(project.id(), edition.year(), content, organisation);
        Set<Condition> unmet = SubmissionRules.unmet(problems, edition, phase, known, now);
        return new Rehearsal(edition, phase, closed(phase, now), unmet, problems);
    }

    private static @Nullable Instant closed(@Nullable PhaseView phase, Instant now) {
        Instant closes = phase == null ? null : phase.closesAt();
        return closes == null || now.isBefore(closes) ? null : closes;
    }

    /** Hands the project in; a second click changes nothing. Two of one edition never at once. */
    @Transactional
    public Submission submit(ProjectId id, AccountId person, boolean consent) {
        Optional<Project> own = projects.lockOwn(id.value(), person.value());
        if (own.isEmpty()) {
            return new Submission.NotYours();
        }
        Project project = own.get();
        if (project.state().undecided() == State.SUBMITTED) {
            return new Submission.Received();
        }
        if (project.state() != State.DRAFT) {
            return new Submission.Closed(project.state());
        }
        EditionView edition = contests.hold(project.edition()).orElseThrow();
        Instant now = time.now();
        Face face = project.content().face();
        Rehearsal first = rehearse(project, edition, others.registered(face).orElse(null), now);
        if (!first.isReady()) {
            return refusal(first);
        }
        return consent ? receive(project, edition, person, now) : new Submission.NoConsent();
    }

    private static Submission refusal(Rehearsal rehearsal) {
        Instant closed = rehearsal.closedAt();
        return closed == null ? new Submission.Unmet() : new Submission.Late(closed);
    }

    /** The register may know the organisation by another of its names, so the rules are asked again with what it is. */
    private Submission receive(Project project, EditionView edition, AccountId person, Instant now) {
        Face face = project.content().face();
        OrganisationId organisation = organisations.findOrRegister(
                Objects.requireNonNull(face.organisation()), face.stakeholderType(), face.country());
        Rehearsal second = rehearse(project, edition, organisation, now);
        if (!second.isReady()) {
            return refusal(second);
        }
        boolean sole = Boolean.TRUE.equals(edition.settings().onePerOrganisation());
        project.submit(
                projects.nextNumber(),
                organisation,
                stocktaking.hold(HeldContent.of(project.content(), edition, organisation), person),
                sole,
                now);
        projects.saveAndFlush(project);
        acts.write(project, ActKind.SUBMITTED, person, null, now);
        letters.received(project);
        if (!face.own()) {
            letters.askOwner(project);
            acts.write(project, ActKind.OWNER_TOLD, null, null, now);
        }
        return new Submission.Received();
    }
}
