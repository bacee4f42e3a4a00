package org.wsis.prizes.vote.count;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.approval.ApprovalView;
import org.wsis.approval.Approvals;
import org.wsis.audit.AuditedAct;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.Contests;
import org.wsis.prizes.vote.tally.Champions;
import org.wsis.prizes.vote.tally.Champions.TieRule;
import org.wsis.prizes.vote.tally.Tally;
import org.wsis.schedule.PortalTime;

/**
 * Counts an edition once, from the raw rows and in one transaction. Nobody sees a total before the champions are public,
 * those two neither who let it begin: what is counted is written, and shown by the clock.
 */
@Service
class CountRun {
    private final Contests contests;
    private final Counts counts;
    private final Clusters clusters;
    private final Approvals approvals;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    CountRun(
            Contests contests,
            Counts counts,
            Clusters clusters,
            Approvals approvals,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.contests = contests;
        this.counts = counts;
        this.clusters = clusters;
        this.approvals = approvals;
        this.events = events;
        this.time = time;
    }

    /** Counts; nothing happens if that is done, too early, or nobody approved it. */
    @Transactional
    void count(Contest contest) {
        contests.lock(contest.year());
        if (!counts.isCounted(contest.year()) && contest.isOver(time.now())) {
            approval(contest).ifPresent(request -> count(contest, request));
        }
    }

    private Optional<ApprovalView> approval(Contest contest) {
        return approvals.of(CountDesk.COUNT, String.valueOf(contest.year())).stream()
                .filter(request -> request.state() == ApprovalView.State.APPROVED)
                .findFirst();
    }

    private void count(Contest contest, ApprovalView request) {
        int year = contest.year();
        Tally.Rules rules = counts.rules(contest);
        var tally = new Tally(rules);
        var counting = new Counting(tally, clusters.setAside(year), rows -> counts.list(year, rows));
        counts.votes(year, counting::add);
        counting.end();
        counts.begin(year, time.now(), counts.upTo(year), tally.received(), request);
        Map<UUID, Integer> votes = tally.votes();
        rules.standing().forEach((category, projects) -> results(contest, category, projects, votes));
        tally.reasons().forEach((reason, choices) -> counts.reason(year, reason, choices));
        var facts = Map.of("received", String.valueOf(tally.received()));
        events.publishEvent(
                new AuditedAct(null, time.now(), "prizes.counted", "prizes-edition", String.valueOf(year), facts));
    }

    private void results(Contest contest, int category, Set<UUID> projects, Map<UUID, Integer> votes) {
        var standing = new HashMap<UUID, Integer>();
        projects.forEach(project -> standing.put(project, votes.getOrDefault(project, 0)));
        Set<UUID> champions = Champions.of(standing, contest.champions(), TieRule.valueOf(contest.tieRule()));
        standing.forEach((project, count) ->
                counts.result(contest.year(), category, project, count, champions.contains(project)));
    }
}
