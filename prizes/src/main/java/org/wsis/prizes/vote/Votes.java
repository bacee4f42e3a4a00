package org.wsis.prizes.vote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.schedule.Rehearsal;

/**
 * The cast votes. One statement looks at the clock, the period, the nominee and the choice before, and writes the vote if
 * all of them allow it: nothing can come between. Before the list of nominees is public there are none; once the votes are
 * counted the vote is closed, whatever its period says. A voter who is asked for a check passes it before the next choice.
 */
@Component
class Votes {
    private static final String CAST = """
            WITH moment AS MATERIALIZED (SELECT %s AS at),
            place AS MATERIALIZED (
                SELECT moment.at, opening.opens_at, opening.closes_at, e.votes_final, n.category, n.withdrawn_at,
                    EXISTS (SELECT FROM prizes.vote_count c WHERE c.edition = :edition) AS counted,
                    EXISTS (SELECT FROM prizes.voter_check k
                        WHERE k.edition = :edition AND k.voter = :voter AND k.passed_at IS NULL) AS held
                FROM moment CROSS JOIN prizes.nominee n
                JOIN prizes.edition e ON e.year = n.edition AND e.state = 'RUNNING'
                LEFT JOIN schedule.phase_period('prizes', :edition::text, 'voting') opening ON true
                LEFT JOIN schedule.phase_period('prizes', :edition::text, 'nominees') listing ON true
                WHERE n.project = :project AND n.edition = :edition
                    AND moment.at >= coalesce(listing.opens_at, opening.opens_at)),
            last AS MATERIALIZED (
                SELECT v.turn, v.project, v.commitment, v.at FROM place
                JOIN prizes.vote v ON v.voter = :voter AND v.edition = :edition AND v.category = place.category
                ORDER BY v.turn DESC LIMIT 1),
            saved AS (
                INSERT INTO prizes.vote (edition, category, voter, project, at, turn, final, nonce, commitment)
                SELECT :edition, place.category, :voter, :project, place.at, coalesce(last.turn, 0) + 1,
                    place.votes_final, :nonce, :commitment
                FROM place LEFT JOIN last ON true
                WHERE place.at >= place.opens_at AND place.at < place.closes_at AND place.withdrawn_at IS NULL
                    AND NOT place.counted AND NOT place.held AND coalesce(last.turn, 0) < :most
                    AND (last.turn IS NULL OR NOT place.votes_final AND last.project <> :project)
                ON CONFLICT ON CONSTRAINT vote_once DO NOTHING
                RETURNING turn)
            SELECT place.*, last.turn AS last_turn, last.project AS last_project, last.commitment AS last_commitment, last.at AS last_at,
                saved.turn AS saved_turn,
                EXISTS (SELECT FROM prizes.ballot b WHERE b.edition = :edition AND b.voter = :voter) AS begun
            FROM place LEFT JOIN last ON true LEFT JOIN saved ON true
            """;

    /** So often a voter can choose in a category; every choice is kept for good. */
    private static final int MOST_TURNS = 50;

    private final JdbcClient database;
    private final Rehearsal rehearsal;
    private final String cast;

    @Autowired
    Votes(JdbcClient database, Rehearsal rehearsal) {
        this(database, rehearsal, "schedule.portal_time(:rehearses)");
    }

    /** With another clock, as SQL. */
    Votes(JdbcClient database, Rehearsal rehearsal, String moment) {
        this.database = database;
        this.rehearsal = rehearsal;
        this.cast = CAST.formatted(moment);
    }

    /** A choice to write. */
    record NewVote(int edition, UUID project, AccountId voter, byte[] nonce, byte[] commitment) {}

    /** What the statement found and did. */
    record Result(
            Instant at,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            boolean finalChoices,
            int category,
            boolean withdrawn,
            boolean counted,
            boolean held,
            int lastTurn,
            @Nullable UUID lastProject,
            byte @Nullable [] lastCommitment,
            @Nullable Instant lastAt,
            boolean saved,
            boolean begun) {
        boolean isOpen() {
            return !counted && opensAt != null && closesAt != null && !at.isBefore(opensAt) && at.isBefore(closesAt);
        }

        /** Whether the rule of the edition leaves room for another choice in the category. */
        boolean mayChange() {
            return lastProject == null || !finalChoices && lastTurn < MOST_TURNS;
        }

        /** Whether everything allowed the choice, and another of the same voter was quicker: the next look sees it. */
        boolean wasOvertaken(UUID project) {
            return !saved && isOpen() && !withdrawn && !held && mayChange() && !project.equals(lastProject);
        }
    }

    /** Writes the choice if it may be; empty if there is no such nominee. */
    Optional<Result> cast(NewVote vote) {
        return database.sql(cast)
                .param("rehearses", rehearsal.active())
                .param("edition", vote.edition())
                .param("project", vote.project())
                .param("voter", vote.voter().value())
                .param("nonce", vote.nonce())
                .param("commitment", vote.commitment())
                .param("most", MOST_TURNS)
                .query((row, number) -> result(row))
                .optional();
    }

    private static Result result(ResultSet row) throws SQLException {
        return new Result(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                instant(row, "opens_at"),
                instant(row, "closes_at"),
                row.getBoolean("votes_final"),
                row.getInt("category"),
                row.getObject("withdrawn_at") != null,
                row.getBoolean("counted"),
                row.getBoolean("held"),
                row.getInt("last_turn"),
                row.getObject("last_project", UUID.class),
                row.getBytes("last_commitment"),
                instant(row, "last_at"),
                row.getObject("saved_turn") != null,
                row.getBoolean("begun"));
    }

    /** Notes that somebody has begun; twice is once. */
    void begin(int edition, AccountId voter, @Nullable String country, Instant at) {
        database.sql("INSERT INTO prizes.ballot (edition, voter, country, begun_at)"
                        + " VALUES (:edition, :voter, :country, :at) ON CONFLICT DO NOTHING")
                .param("edition", edition)
                .param("voter", voter.value())
                .param("country", country)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All choices of a voter, by category and turn. */
    List<OwnVote> of(int edition, AccountId voter) {
        return database.sql("SELECT v.id, v.category, v.turn, v.project, v.at, v.nonce, v.commitment, p.title"
                        + " FROM prizes.vote v JOIN prizes.project p ON p.id = v.project"
                        + " WHERE v.voter = ? AND v.edition = ? ORDER BY v.category, v.turn")
                .params(voter.value(), edition)
                .query((row, number) -> new OwnVote(
                        row.getLong("id"),
                        row.getInt("category"),
                        row.getInt("turn"),
                        row.getObject("project", UUID.class),
                        row.getString("title"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getBytes("nonce"),
                        row.getBytes("commitment")))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
