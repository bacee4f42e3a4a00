package org.wsis.portal.prizes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.account.AccountId;
import org.wsis.account.Secret;
import org.wsis.portal.account.People;
import org.wsis.portal.prizes.VotingContest.Running;

/** Ballots for tests about which something was noticed or decided, made directly. */
@Component
public class DoubtedBallots {
    private final VotingContest contests;
    private final People people;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    DoubtedBallots(VotingContest contests, People people, JdbcClient database, TransactionTemplate transaction) {
        this.contests = contests;
        this.people = people;
        this.database = database;
        this.transaction = transaction;
    }

    /** A contest with two categories, and a voter who chose in the first. */
    public record Begun(Running contest, AccountId voter) {
        public String ballot() {
            return contest.path() + "/ballot";
        }
    }

    public Begun begun() {
        Running contest = contests.open(true, true, 2, 1);
        AccountId voter = people.person("A voter");
        contests.vote(contest, voter, contest.nominee(1, 0));
        return new Begun(contest, voter);
    }

    /** A signal that met the ballot. */
    public UUID signal(Begun begun) {
        UUID id = database.sql("INSERT INTO prizes.signal (edition, rule, threshold, since, until, found_at)"
                        + " VALUES (?, 'DEVICE', 5, now(), now(), now()) RETURNING id")
                .param(begun.contest().year())
                .query(UUID.class)
                .single();
        database.sql("INSERT INTO prizes.signal_ballot (signal, edition, voter) VALUES (?, ?, ?)")
                .params(id, begun.contest().year(), begun.voter().value())
                .update();
        return id;
    }

    /** A voter whose choice in the second category waits for a check; the letter has this secret, if one left. */
    public Begun waiting(String kind, @Nullable Secret letter) {
        Begun begun = begun();
        database.sql("INSERT INTO prizes.voter_check (edition, voter, kind, signal, raised_at, met_at, project, hash)"
                        + " VALUES (:edition, :voter, :kind, :signal, now(), now(), :project, :hash)")
                .param("edition", begun.contest().year())
                .param("voter", begun.voter().value())
                .param("kind", kind)
                .param("signal", signal(begun))
                .param("project", begun.contest().nominee(2, 0))
                .param("hash", letter == null ? null : letter.digest())
                .update();
        return begun;
    }

    /** A voter who was reminded by a letter with this secret. */
    public void reminded(Secret letter) {
        Begun begun = begun();
        database.sql("INSERT INTO prizes.ballot_reminder (edition, voter, number, at, hash) VALUES (?, ?, 1, now(), ?)")
                .params(begun.contest().year(), begun.voter().value(), letter.digest())
                .update();
    }

    /** A ballot that was set aside and whose voter was told, at once, so that no job comes between; and what she says. */
    public UUID appeal(Secret letter, @Nullable String words) {
        Begun begun = begun();
        Map<String, Object> fields = Map.of(
                "cluster", UUID.randomUUID(),
                "edition", begun.contest().year(),
                "voter", begun.voter().value());
        return java.util.Objects.requireNonNull(transaction.execute(status -> appeal(fields, letter, words)));
    }

    private UUID appeal(Map<String, Object> fields, Secret letter, @Nullable String words) {
        for (String sql : List.of(
                "INSERT INTO prizes.cluster (id, edition, rule, reason, by, at)"
                        + " VALUES (:cluster, :edition, 'PAID', 'For a test', gen_random_uuid(), now())",
                "INSERT INTO prizes.cluster_ballot (cluster, edition, voter) VALUES (:cluster, :edition, :voter)",
                "INSERT INTO prizes.cluster_act (cluster, number, act, at, reason, request, asked_by, approved_by)"
                        + " VALUES (:cluster, 1, 'SET_ASIDE', now(), 'For a test', gen_random_uuid(),"
                        + " gen_random_uuid(), gen_random_uuid())")) {
            database.sql(sql).params(fields).update();
        }
        return database.sql("INSERT INTO prizes.appeal (cluster, number, voter, hash, told_at, words, appealed_at)"
                        + " VALUES (:cluster, 1, :voter, :hash, now(), :words,"
                        + " CASE WHEN :words::text IS NULL THEN NULL ELSE now() END) RETURNING id")
                .params(fields)
                .param("hash", letter.digest())
                .param("words", words)
                .query(UUID.class)
                .single();
    }
}
