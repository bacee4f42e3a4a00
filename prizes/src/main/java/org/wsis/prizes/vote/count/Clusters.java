package org.wsis.prizes.vote.count;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.approval.Approved;
import org.wsis.prizes.vote.count.Cluster.Act;

/** The stored clusters and what two people did about them. */
@Component
class Clusters {
    private static final String LAST =
            "(SELECT a.act FROM prizes.cluster_act a WHERE a.cluster = c.id ORDER BY a.number DESC LIMIT 1)";
    private static final String CLUSTER = "SELECT c.*, " + LAST + " AS act,"
            + " (SELECT count(*) FROM prizes.cluster_ballot b WHERE b.cluster = c.id) AS ballots,"
            + " (SELECT count(*) FROM prizes.cluster_ballot b JOIN prizes.vote v"
            + " ON v.voter = b.voter AND v.edition = b.edition WHERE b.cluster = c.id) AS choices"
            + " FROM prizes.cluster c";

    private final JdbcClient database;

    Clusters(JdbcClient database) {
        this.database = database;
    }

    List<Cluster> of(int edition) {
        return database.sql(CLUSTER + " WHERE c.edition = ? ORDER BY c.at DESC, c.id")
                .param(edition)
                .query(Clusters::cluster)
                .list();
    }

    Optional<Cluster> find(UUID id) {
        return database.sql(CLUSTER + " WHERE c.id = ?")
                .param(id)
                .query(Clusters::cluster)
                .optional();
    }

    void add(UUID id, int edition, SetAsideRule rule, String reason, AccountId by, Instant at) {
        database.sql("INSERT INTO prizes.cluster (id, edition, rule, reason, by, at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(id, edition, rule.name(), reason, by.value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Puts those of the accounts in it that have a ballot, and gives how many. */
    int fill(UUID id, int edition, Collection<AccountId> voters) {
        return database.sql("INSERT INTO prizes.cluster_ballot (cluster, edition, voter)"
                        + " SELECT :id, b.edition, b.voter FROM prizes.ballot b"
                        + " WHERE b.edition = :edition AND b.voter = ANY (:voters::uuid[])")
                .param("id", id)
                .param("edition", edition)
                .param("voters", voters.stream().map(AccountId::value).toArray(UUID[]::new))
                .update();
    }

    /** Writes the next act; the key lets no two be the same. */
    void act(UUID cluster, Act act, Approved approved) {
        database.sql("INSERT INTO prizes.cluster_act"
                        + " (cluster, number, act, at, reason, request, asked_by, approved_by)"
                        + " SELECT :cluster, count(*) + 1, :act, :at, :reason, :request, :asked, :approved"
                        + " FROM prizes.cluster_act WHERE cluster = :cluster")
                .param("cluster", cluster)
                .param("act", act.name())
                .param("at", approved.at().atOffset(ZoneOffset.UTC))
                .param("reason", approved.reason())
                .param("request", approved.request().value())
                .param("asked", approved.askedBy().value())
                .param("approved", approved.approvedBy().value())
                .update();
    }

    /** The voters whose ballots are set aside now, with the rule: of several, the one that was found first. */
    Map<UUID, String> setAside(int edition) {
        var rules = new HashMap<UUID, String>();
        database.sql("SELECT b.voter, c.rule FROM prizes.cluster_ballot b JOIN prizes.cluster c ON c.id = b.cluster"
                        + " WHERE b.edition = ? AND 'SET_ASIDE' = " + LAST
                        + " AND NOT EXISTS (SELECT FROM prizes.ballot_release r"
                        + " WHERE r.cluster = b.cluster AND r.voter = b.voter) ORDER BY c.at, c.id")
                .param(edition)
                .query(row -> {
                    rules.putIfAbsent(row.getObject("voter", UUID.class), row.getString("rule"));
                });
        return rules;
    }

    private static Cluster cluster(ResultSet row, int number) throws SQLException {
        String act = row.getString("act");
        return new Cluster(
                row.getObject("id", UUID.class),
                row.getInt("edition"),
                SetAsideRule.valueOf(row.getString("rule")),
                row.getString("reason"),
                new AccountId(row.getObject("by", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("ballots"),
                row.getInt("choices"),
                act == null ? null : Act.valueOf(act));
    }
}
