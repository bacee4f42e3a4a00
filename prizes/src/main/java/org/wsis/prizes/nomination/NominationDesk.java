package org.wsis.prizes.nomination;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.edition.EditionView;
import org.wsis.prizes.expert.Panel;
import org.wsis.prizes.project.Decisions;
import org.wsis.prizes.project.Decisions.Candidate;
import org.wsis.prizes.project.ProjectId;
import org.wsis.schedule.PortalTime;

/** Where staff choose who stands for the vote. Of one edition, one choice is made at a time. */
@Service
class NominationDesk {
    private final Contests contests;
    private final Decisions decisions;
    private final NominationActs acts;
    private final NominationLines lines;
    private final Panel panel;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    NominationDesk(
            Contests contests,
            Decisions decisions,
            NominationActs acts,
            NominationLines lines,
            Panel panel,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.contests = contests;
        this.decisions = decisions;
        this.acts = acts;
        this.lines = lines;
        this.panel = panel;
        this.events = events;
        this.time = time;
    }

    /** Decides about all the projects, or about none; for whom a conflict keeps from one, it is not there. */
    @Transactional
    Outcome decide(int year, int category, Wish wish, AccountId by) {
        EditionView edition = contests.hold(year).orElseThrow();
        List<Candidate> chosen = decisions.hold(year, category, wish.projects());
        if (acts.last(year, category) != wish.seen()
                || chosen.size() != wish.projects().size()
                || !Collections.disjoint(
                        panel.keptFrom(year, by),
                        chosen.stream().map(Candidate::id).toList())) {
            return Outcome.OVERTAKEN;
        }
        Outcome outcome = NominationRules.judge(
                wish.choice(),
                chosen.stream().map(Candidate::state).toList(),
                lines.nominated(year, category),
                Objects.requireNonNull(edition.settings().nomineesMost()),
                contests.showsNominees(year));
        if (outcome == Outcome.DONE) {
            carryOut(year, category, wish, chosen, by);
        }
        return outcome;
    }

    private void carryOut(int year, int category, Wish wish, List<Candidate> chosen, AccountId by) {
        Instant now = time.now();
        List<ProjectId> changed = chosen.stream()
                .filter(project -> project.state() != wish.choice().state())
                .map(Candidate::id)
                .toList();
        switch (wish.choice()) {
            case NOMINATED -> decisions.nominate(year, category, changed, now);
            case NOT_NOMINATED -> decisions.decline(year, category, changed);
        }
        acts.write(wish.choice(), changed, wish.reason(), by, now);
        trace(year, category, wish, changed.size(), by, now);
    }

    private void trace(int year, int category, Wish wish, int projects, AccountId by, Instant now) {
        var facts = Map.of(
                "category",
                String.valueOf(category),
                "choice",
                wish.choice().name(),
                "projects",
                String.valueOf(projects),
                "reason",
                wish.reason());
        events.publishEvent(
                new AuditedAct(by, now, "prizes.nomination.decided", "prizes.edition", String.valueOf(year), facts));
    }
}
