package org.wsis.prizes.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.expert.Panel;
import org.wsis.prizes.expert.Round;
import org.wsis.prizes.project.ProjectId;
import org.wsis.prizes.release.Releases;

/** Where an expert writes reviews. What a conflict keeps an expert from does not exist for them. */
@Service
class ReviewDesk {
    private final Contests contests;
    private final Panel panel;
    private final Reviews reviews;
    private final Releases releases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewDesk(
            Contests contests,
            Panel panel,
            Reviews reviews,
            Releases releases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.contests = contests;
        this.panel = panel;
        this.reviews = reviews;
        this.releases = releases;
        this.events = events;
        this.clock = clock;
    }

    /** What became of a review; nothing changed unless it is saved. */
    enum Outcome {
        SAVED,
        /** It is handed in, or its round is over. */
        CLOSED,
        /** It was saved elsewhere meanwhile. */
        OVERTAKEN,
        /** There is no such review for this person. */
        NOT_YOURS
    }

    /** The editions in whose group the person is, the latest first. */
    @Transactional(readOnly = true)
    List<Integer> years(AccountId person) {
        return reviews.years(person);
    }

    /** What the expert is asked to read and may read. */
    @Transactional(readOnly = true)
    List<ReviewLine> list(int year, AccountId person) {
        Set<ProjectId> readable = panel.readableBy(year, person);
        return reviews.of(year, person).stream()
                .filter(line -> readable.contains(line.id()))
                .toList();
    }

    /** The review, if the expert is asked for it and may read the project. */
    @Transactional(readOnly = true)
    Optional<Review> find(int year, ProjectId project, AccountId person) {
        return panel.mayRead(year, project, person)
                ? reviews.find(reviews.round(project, person), year, project, person)
                : Optional.empty();
    }

    /** Whether reviews are taken: before the nominees are public, and while winners are chosen. */
    @Transactional(readOnly = true)
    boolean isOpen(int year) {
        return isOpen(year, Round.NOMINATION) || isOpen(year, Round.SELECTION);
    }

    /** Whether what the expert thinks of the project is taken. */
    @Transactional(readOnly = true)
    boolean isOpen(int year, ProjectId project, AccountId person) {
        return isOpen(year, reviews.round(project, person));
    }

    private boolean isOpen(int year, Round round) {
        return switch (round) {
            case NOMINATION -> !contests.showsNominees(year);
            case SELECTION -> releases.isSelecting(year);
        };
    }

    /** Keeps the review; its version is the one that was seen. */
    @Transactional
    Outcome save(int year, ProjectId project, AccountId person, Review written) {
        Round round = reviews.round(project, person);
        Optional<Review> before =
                panel.mayRead(year, project, person) ? reviews.lock(round, year, project, person) : Optional.empty();
        if (before.isEmpty()) {
            return Outcome.NOT_YOURS;
        }
        if (before.get().state().isOver() || !isOpen(year, round)) {
            return Outcome.CLOSED;
        }
        if (before.get().version() != written.version()) {
            return Outcome.OVERTAKEN;
        }
        Instant now = clock.instant();
        reviews.save(round, project, person, written, now);
        if (written.state().isOver()) {
            trace("handed-in", project, person, now);
        }
        return Outcome.SAVED;
    }

    /** The expert has a conflict; from now on the project does not exist for them. Answers whether it did. */
    @Transactional
    boolean declare(int year, ProjectId project, AccountId person, String words) {
        if (find(year, project, person).isEmpty()) {
            return false;
        }
        panel.declare(project, person, words);
        trace("conflict", project, person, clock.instant());
        return true;
    }

    private void trace(String act, ProjectId project, AccountId by, Instant now) {
        events.publishEvent(
                new AuditedAct(by, now, "prizes.review." + act, "prizes.project", project.toString(), Map.of()));
    }
}
