package org.wsis.prizes.vote.appeal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.Secret;
import org.wsis.schedule.PortalTime;

/**
 * Tells voters that their ballots were set aside, and that they count again. Each is told once for each such act: the row
 * that says so and the letter are one transaction, and the row's key is unique.
 */
@Service
class Telling {
    static final int AT_A_TIME = 100;
    private static final String LAST = """
            CROSS JOIN LATERAL (SELECT a.number, a.act FROM prizes.cluster_act a WHERE a.cluster = b.cluster
                ORDER BY a.number DESC LIMIT 1) last
            LEFT JOIN prizes.ballot_release r ON r.cluster = b.cluster AND r.voter = b.voter
            """;
    private static final String ASIDE = """
            SELECT b.cluster, b.voter, c.edition, c.rule, last.number
            FROM prizes.cluster_ballot b JOIN prizes.cluster c ON c.id = b.cluster
            """ + LAST + """
            WHERE last.act = 'SET_ASIDE' AND r.voter IS NULL
                AND NOT EXISTS (SELECT FROM prizes.vote_count n WHERE n.edition = c.edition)
                AND NOT EXISTS (SELECT FROM prizes.appeal p
                    WHERE p.cluster = b.cluster AND p.number = last.number AND p.voter = b.voter)
            ORDER BY b.cluster, b.voter LIMIT :most
            """;
    private static final String RESTORED = """
            UPDATE prizes.appeal SET undone_at = :now WHERE id IN (
                SELECT b.id FROM prizes.appeal b
            """ + LAST + """
                WHERE b.undone_at IS NULL AND (r.voter IS NOT NULL OR last.act = 'RESTORED') LIMIT :most FOR UPDATE OF b)
            RETURNING cluster, voter, (SELECT c.edition FROM prizes.cluster c WHERE c.id = cluster) AS edition,
                '' AS rule, number
            """;

    private final JdbcClient database;
    private final Accounts accounts;
    private final AppealLetters letters;
    private final PortalTime time;

    Telling(JdbcClient database, Accounts accounts, AppealLetters letters, PortalTime time) {
        this.database = database;
        this.accounts = accounts;
        this.letters = letters;
        this.time = time;
    }

    private record Affected(UUID cluster, AccountId voter, int edition, String rule, int number) {
        String ruleKey() {
            return "prizes.set-aside-rule." + rule.toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Tells some of those who were not told yet; false if there was nobody. */
    @Transactional
    boolean tellSetAside() {
        List<Affected> some = database.sql(ASIDE)
                .param("most", AT_A_TIME)
                .query(Telling::affected)
                .list();
        Map<AccountId, AccountView> people = people(some);
        some.forEach(one -> tell(one, people.get(one.voter())));
        return !some.isEmpty();
    }

    private void tell(Affected one, @Nullable AccountView person) {
        Secret secret = Secret.random();
        int written = database.sql("INSERT INTO prizes.appeal (cluster, number, voter, hash, told_at)"
                        + " VALUES (:cluster, :number, :voter, :hash, :now) ON CONFLICT DO NOTHING")
                .param("cluster", one.cluster())
                .param("number", one.number())
                .param("voter", one.voter().value())
                .param("hash", person == null ? null : secret.digest())
                .param("now", now())
                .update();
        if (written > 0 && person != null) {
            letters.setAside(person, one.edition(), one.ruleKey(), secret.text());
        }
    }

    /** Tells some of those whose ballots count again; false if there was nobody. */
    @Transactional
    boolean tellRestored() {
        List<Affected> some = database.sql(RESTORED)
                .param("now", now())
                .param("most", AT_A_TIME)
                .query(Telling::affected)
                .list();
        Map<AccountId, AccountView> people = people(some);
        for (Affected one : some) {
            AccountView person = people.get(one.voter());
            if (person != null) {
                letters.restored(person, one.edition());
            }
        }
        return !some.isEmpty();
    }

    private Map<AccountId, AccountView> people(List<Affected> some) {
        return some.isEmpty()
                ? Map.of()
                : accounts.findAll(some.stream().map(Affected::voter).toList());
    }

    private OffsetDateTime now() {
        return time.now().atOffset(ZoneOffset.UTC);
    }

    private static Affected affected(ResultSet row, int number) throws SQLException {
        return new Affected(
                row.getObject("cluster", UUID.class),
                new AccountId(row.getObject("voter", UUID.class)),
                row.getInt("edition"),
                row.getString("rule"),
                row.getInt("number"));
    }
}
