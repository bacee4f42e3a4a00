package org.wsis.prizes.vote.count;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.Contests;
import org.wsis.prizes.vote.proof.ChainCheck;
import org.wsis.prizes.vote.tally.Tally;
import org.wsis.schedule.GenevaTime;
import org.wsis.schedule.PortalTime;

/**
 * Compares, every night, all that was published with the raw rows: whether each receipt opens to its choice, each digest is
 * the sum of its commitments, each choice stands in the final list, and the count is what a new one gives.
 */
@Component
class FullCheck {
    private static final Logger log = LoggerFactory.getLogger(FullCheck.class);
    private static final LocalTime NIGHT = LocalTime.of(3, 20);

    private final JdbcClient database;
    private final Counts counts;
    private final Clusters clusters;
    private final ChainCheck chain;
    private final PortalTime time;

    FullCheck(JdbcClient database, Counts counts, Clusters clusters, ChainCheck chain, PortalTime time) {
        this.database = database;
        this.counts = counts;
        this.clusters = clusters;
        this.chain = chain;
        this.time = time;
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {
        @Bean
        RecurringTask<Void> prizeFullCheck(FullCheck check, Contests contests) {
            return Tasks.recurring("prizes-full-check", Schedules.daily(GenevaTime.ZONE, NIGHT))
                    .execute((instance, context) -> contests.all().forEach(check::look));
        }
    }

    /**
     * What was found wrong.
     *
     * @param receipts choices that their receipt does not open to
     * @param digests digests that are not the sum of their commitments
     * @param unlisted choices of which the final list says something else
     * @param results projects that a new count gives other votes
     */
    record Findings(int receipts, int digests, int unlisted, int results) {
        public boolean isClean() {
            return receipts + digests + unlisted + results == 0;
        }
    }

    /** A comparison, and when it was made. */
    record Look(Instant at, Findings findings) {}

    /** Compares, and keeps what was found for staff. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    Findings look(Contest contest) {
        int year = contest.year();
        boolean counted = counts.isCounted(year);
        var findings = new Findings(
                receipts(year), chain.broken(year), counted ? unlisted(year) : 0, counted ? results(contest) : 0);
        database.sql("INSERT INTO prizes.full_check (edition, at, receipts, digests, unlisted, results)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(year, time.now().atOffset(ZoneOffset.UTC))
                .params(findings.receipts(), findings.digests(), findings.unlisted(), findings.results())
                .update();
        if (!findings.isClean()) {
            log.error("The vote of {} does not agree with what was published: {}", year, findings);
        }
        return findings;
    }

    /** The last comparison of the edition, if there was one. */
    @Transactional(readOnly = true)
    Optional<Look> last(int year) {
        return database.sql("SELECT at, receipts, digests, unlisted, results FROM prizes.full_check"
                        + " WHERE edition = ? ORDER BY id DESC LIMIT 1")
                .param(year)
                .query((row, number) -> new Look(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new Findings(
                                row.getInt("receipts"),
                                row.getInt("digests"),
                                row.getInt("unlisted"),
                                row.getInt("results"))))
                .optional();
    }

    private int receipts(int year) {
        return database.sql("SELECT count(*) FROM prizes.vote WHERE edition = ? AND commitment <> sha256("
                        + "'WSIS prizes vote 1\\012'::bytea || int4send(edition) || uuid_send(project) || nonce)")
                .param(year)
                .query(Integer.class)
                .single();
    }

    private int unlisted(int year) {
        return database.sql("SELECT count(*) FROM prizes.vote v FULL JOIN"
                        + " (SELECT * FROM prizes.final_choice WHERE edition = :year) f ON f.tracker = substring(sha256("
                        + "'WSIS prizes tracker 1\\012'::bytea || v.commitment || v.nonce) FOR 20)"
                        + " AND f.project = v.project AND f.category = v.category"
                        + " WHERE coalesce(v.edition, f.edition) = :year AND (f.tracker IS NULL OR v.id IS NULL)")
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    private int results(Contest contest) {
        var tally = new Tally(counts.rules(contest));
        var counting = new Counting(tally, clusters.setAside(contest.year()), rows -> {});
        counts.votes(contest.year(), counting::add);
        counting.end();
        Map<UUID, Integer> shown = counts.results(contest.year());
        Map<UUID, Integer> again = new HashMap<>(tally.votes());
        shown.keySet().forEach(project -> again.putIfAbsent(project, 0));
        return (int) again.entrySet().stream()
                .filter(project -> !project.getValue().equals(shown.get(project.getKey())))
                .count();
    }
}
