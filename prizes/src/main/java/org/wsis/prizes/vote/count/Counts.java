package org.wsis.prizes.vote.count;

import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.approval.ApprovalView;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.tally.Fate;
import org.wsis.prizes.vote.tally.Tally;

/** Reads the raw votes for the count, and writes what was counted. */
@Component
class Counts {
    private static final int AT_A_TIME = 5_000;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Counts(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    boolean isCounted(int edition) {
        return database.sql("SELECT EXISTS (SELECT FROM prizes.vote_count WHERE edition = ?)")
                .param(edition)
                .query(Boolean.class)
                .single();
    }

    /** Who stands and who left, by category: now, or when the votes were counted. */
    Tally.Rules rules(Contest contest) {
        Map<Integer, Set<UUID>> standing = new HashMap<>();
        Set<UUID> withdrawn = new HashSet<>();
        database.sql("SELECT category, project, withdrawn_at IS NOT NULL AND"
                        + " (c.at IS NULL OR withdrawn_at <= c.at) AS gone"
                        + " FROM prizes.nominee n LEFT JOIN prizes.vote_count c USING (edition) WHERE edition = ?")
                .param(contest.year())
                .query(row -> {
                    UUID project = row.getObject("project", UUID.class);
                    if (row.getBoolean("gone")) {
                        withdrawn.add(project);
                    } else {
                        standing.computeIfAbsent(row.getInt("category"), none -> new HashSet<>())
                                .add(project);
                    }
                });
        return new Tally.Rules(contest.completeOnly(), standing, withdrawn);
    }

    /** A vote as cast. */
    record Raw(UUID voter, int category, int turn, UUID project, byte[] nonce, byte[] commitment) {
        Tally.Choice choice() {
            return new Tally.Choice(category, turn, project);
        }
    }

    /** Hands all votes of an edition on, those of one voter after one another; inside a transaction. */
    void votes(int edition, Consumer<Raw> reader) {
        database.sql("SELECT voter, category, turn, project, nonce, commitment FROM prizes.vote"
                        + " WHERE edition = ? ORDER BY voter, category, turn")
                .param(edition)
                .withFetchSize(AT_A_TIME)
                .query(row -> {
                    reader.accept(new Raw(
                            row.getObject("voter", UUID.class),
                            row.getInt("category"),
                            row.getInt("turn"),
                            row.getObject("project", UUID.class),
                            row.getBytes("nonce"),
                            row.getBytes("commitment")));
                });
    }

    /** The highest id of a vote of the edition. */
    long upTo(int edition) {
        return database.sql("SELECT coalesce(max(id), 0) FROM prizes.vote WHERE edition = ?")
                .param(edition)
                .query(Long.class)
                .single();
    }

    void begin(int edition, Instant at, long upTo, int received, ApprovalView approved) {
        database.sql("INSERT INTO prizes.vote_count (edition, at, up_to, received, request, asked_by, approved_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        edition,
                        at.atOffset(ZoneOffset.UTC),
                        upTo,
                        received,
                        approved.id().value(),
                        approved.askedBy().value(),
                        Objects.requireNonNull(approved.decidedBy()).value())
                .update();
    }

    void result(int edition, int category, UUID project, int votes, boolean champion) {
        database.sql("INSERT INTO prizes.vote_result (edition, category, project, votes, champion)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(edition, category, project, votes, champion)
                .update();
    }

    /** The published votes by project. */
    Map<UUID, Integer> results(int edition) {
        Map<UUID, Integer> votes = new HashMap<>();
        database.sql("SELECT project, votes FROM prizes.vote_result WHERE edition = ?")
                .param(edition)
                .query(row -> {
                    votes.put(row.getObject("project", UUID.class), row.getInt("votes"));
                });
        return votes;
    }

    void reason(int edition, Tally.Reason reason, int choices) {
        database.sql("INSERT INTO prizes.vote_reason (edition, category, fate, rule, choices)"
                        + " VALUES (:edition, :category, :fate, :rule, :choices)")
                .param("edition", edition)
                .param("category", reason.category())
                .param("fate", reason.fate().name())
                .param("rule", reason.rule())
                .param("choices", choices)
                .update();
    }

    /** A row of the final list. */
    record Listed(
            byte[] tracker,
            int category,
            UUID project,
            Fate fate,
            @Nullable String rule) {}

    void list(int edition, List<Listed> rows) {
        batches.batchUpdate(
                "INSERT INTO prizes.final_choice (edition, tracker, category, project, fate, rule)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                rows,
                AT_A_TIME,
                (PreparedStatement statement, Listed row) -> {
                    statement.setInt(1, edition);
                    statement.setBytes(2, row.tracker());
                    statement.setInt(3, row.category());
                    statement.setObject(4, row.project());
                    statement.setString(5, row.fate().name());
                    statement.setString(6, row.rule());
                });
    }
}
