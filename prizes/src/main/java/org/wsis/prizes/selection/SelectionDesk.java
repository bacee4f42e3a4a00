package org.wsis.prizes.selection;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.release.Releases;
import org.wsis.prizes.review.ChampionReviews;
import org.wsis.schedule.PortalTime;

/**
 * Where staff choose who wins. Of one edition, one choice is made at a time. The record says that something was decided,
 * and neither what nor why: it is read by people who need not know; who, what and why are kept with the decision.
 */
@Service
class SelectionDesk {
    private final Contests contests;
    private final Releases releases;
    private final SelectionLines lines;
    private final SelectionActs acts;
    private final ChampionReviews reviews;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    SelectionDesk(
            Contests contests,
            Releases releases,
            SelectionLines lines,
            SelectionActs acts,
            ChampionReviews reviews,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.contests = contests;
        this.releases = releases;
        this.lines = lines;
        this.acts = acts;
        this.reviews = reviews;
        this.events = events;
        this.time = time;
    }

    /** Decides about a project. */
    @Transactional
    Outcome decide(Prize prize, Wish wish, AccountId by) {
        contests.hold(prize.year()).orElseThrow();
        Optional<SelectionLine> project = lines.of(prize, by).stream()
                .filter(line -> line.id().equals(wish.project().value()))
                .findFirst();
        if (project.isEmpty()
                || acts.last(prize) != wish.seen()
                || !project.get().standing() && wish.choice() != Choice.WITHDRAWN) {
            return Outcome.OVERTAKEN;
        }
        boolean winners = releases.arePublic(prize.year());
        boolean champions = winners || releases.isSelecting(prize.year());
        Outcome outcome = SelectionRules.judge(wish.choice(), project.get().choice(), champions, winners);
        if (outcome == Outcome.DONE) {
            acts.write(prize, wish, by);
            trace("decided", prize.year(), by, Map.of());
        }
        return outcome;
    }

    /** Asks the members of the group to read the champions of their categories; answers how many reviews were asked anew. */
    @Transactional
    int ask(int year, AccountId by) {
        contests.hold(year).orElseThrow();
        if (!releases.isSelecting(year)) {
            return 0;
        }
        int asked = reviews.ask(year, time.now());
        trace("asked", year, by, Map.of("reviews", String.valueOf(asked)));
        return asked;
    }

    private void trace(String act, int year, AccountId by, Map<String, String> facts) {
        Instant now = time.now();
        events.publishEvent(
                new AuditedAct(by, now, "prizes.selection." + act, "prizes.edition", String.valueOf(year), facts));
    }
}
