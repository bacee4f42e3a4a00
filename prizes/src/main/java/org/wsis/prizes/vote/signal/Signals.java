package org.wsis.prizes.vote.signal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.schedule.PortalTime;

/** Looks at ballots by the rules, each in one statement, and keeps what was met. */
@Component
public class Signals {
    private static final String LOOK = """
            WITH member AS MATERIALIZED (%s),
            met AS (SELECT mark, min(at) AS since, max(at) AS until FROM member GROUP BY mark HAVING count(*) >= :threshold),
            raised AS (
                INSERT INTO prizes.signal (edition, rule, mark, threshold, since, until, found_at)
                SELECT :edition, :rule, mark, :threshold, since, until, :now FROM met
                ON CONFLICT ON CONSTRAINT signal_mark DO UPDATE SET
                    since = least(signal.since, excluded.since), until = greatest(signal.until, excluded.until)
                RETURNING id, mark)
            INSERT INTO prizes.signal_ballot (signal, edition, voter)
            SELECT raised.id, :edition, member.voter FROM raised JOIN member USING (mark)
            ON CONFLICT DO NOTHING
            """;
    private static final String RAISE = """
            INSERT INTO prizes.voter_check (edition, voter, kind, signal, raised_at)
            SELECT DISTINCT ON (b.voter, k.kind) :edition, b.voter, k.kind, s.id, :now
            FROM prizes.signal s JOIN unnest(:rules::text[], :kinds::text[]) AS k (rule, kind) ON k.rule = s.rule
            JOIN prizes.signal_ballot b ON b.signal = s.id
            WHERE s.edition = :edition ORDER BY b.voter, k.kind, s.found_at
            ON CONFLICT DO NOTHING
            """;
    private static final String READ = """
            SELECT s.id, s.edition, s.rule, s.threshold, s.since, s.until, s.found_at, b.ballots, b.set_aside, b.asked, b.passed
            FROM prizes.signal s CROSS JOIN LATERAL (
                SELECT count(*) AS ballots,
                    count(*) FILTER (WHERE EXISTS (SELECT FROM prizes.cluster_ballot c
                        WHERE c.edition = m.edition AND c.voter = m.voter AND 'SET_ASIDE' = (SELECT a.act
                            FROM prizes.cluster_act a WHERE a.cluster = c.cluster ORDER BY a.number DESC LIMIT 1)
                        AND NOT EXISTS (SELECT FROM prizes.ballot_release r
                            WHERE r.cluster = c.cluster AND r.voter = c.voter))) AS set_aside,
                    count(*) FILTER (WHERE EXISTS (SELECT FROM prizes.voter_check k
                        WHERE k.edition = m.edition AND k.voter = m.voter AND k.met_at IS NOT NULL)) AS asked,
                    count(*) FILTER (WHERE EXISTS (SELECT FROM prizes.voter_check k WHERE k.edition = m.edition
                        AND k.voter = m.voter AND k.met_at IS NOT NULL AND k.passed_at IS NOT NULL)) AS passed
                FROM prizes.signal_ballot m WHERE m.signal = s.id) b
            """;
    private static final int MOST = 200;

    private final JdbcClient database;
    private final PortalTime time;

    Signals(JdbcClient database, PortalTime time) {
        this.database = database;
        this.time = time;
    }

    /** Looks at all ballots of an edition, and asks voters for what the rules ask for. */
    @Transactional
    public void look(int edition) {
        OffsetDateTime now = time.now().atOffset(ZoneOffset.UTC);
        for (SignalRule rule : SignalRule.values()) {
            database.sql(LOOK.formatted(rule.members()))
                    .param("edition", edition)
                    .param("rule", rule.name())
                    .param("threshold", rule.threshold())
                    .param("now", now)
                    .update();
        }
        raise(edition, now);
    }

    private void raise(int edition, OffsetDateTime now) {
        List<SignalRule> asking = Arrays.stream(SignalRule.values())
                .filter(rule -> rule.check() != null)
                .toList();
        database.sql(RAISE)
                .param("edition", edition)
                .param("now", now)
                .param("rules", asking.stream().map(Enum::name).toArray(String[]::new))
                .param(
                        "kinds",
                        asking.stream()
                                .map(rule -> String.valueOf(rule.check()))
                                .toArray(String[]::new))
                .update();
    }

    /** What was met in an edition, the latest first. */
    @Transactional(readOnly = true)
    public List<Signal> of(int edition) {
        return database.sql(READ + " WHERE s.edition = ? ORDER BY s.found_at DESC, s.id LIMIT " + MOST)
                .param(edition)
                .query(Signals::signal)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Signal> find(UUID id) {
        return database.sql(READ + " WHERE s.id = ?")
                .param(id)
                .query(Signals::signal)
                .optional();
    }

    /** Whose ballots it met. */
    @Transactional(readOnly = true)
    public List<AccountId> voters(UUID signal) {
        return database.sql("SELECT voter FROM prizes.signal_ballot WHERE signal = ?")
                .param(signal)
                .query((row, number) -> new AccountId(row.getObject("voter", UUID.class)))
                .list();
    }

    private static Signal signal(ResultSet row, int number) throws SQLException {
        return new Signal(
                row.getObject("id", UUID.class),
                row.getInt("edition"),
                SignalRule.valueOf(row.getString("rule")),
                row.getInt("threshold"),
                instant(row, "since"),
                instant(row, "until"),
                instant(row, "found_at"),
                row.getInt("ballots"),
                row.getInt("set_aside"),
                row.getInt("asked"),
                row.getInt("passed"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
