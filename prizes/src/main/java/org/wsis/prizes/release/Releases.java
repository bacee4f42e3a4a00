package org.wsis.prizes.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.approval.Approved;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.Contests;
import org.wsis.prizes.vote.proof.Proofs;
import org.wsis.schedule.Rehearsal;

/** Tells whether anybody may know the winners of an edition. The database's time decides, on every node alike. */
@Component
@Transactional(readOnly = true)
public class Releases {
    private static final String PUBLIC = "SELECT prizes.winners_public(?, schedule.portal_time(?))";

    private final JdbcClient sql;
    private final Rehearsal rehearsal;
    private final Contests contests;
    private final Proofs proofs;

    Releases(JdbcClient sql, Rehearsal rehearsal, Contests contests, Proofs proofs) {
        this.sql = sql;
        this.rehearsal = rehearsal;
        this.contests = contests;
        this.proofs = proofs;
    }

    /** Whether the winners are public now: then their choice is closed. */
    public boolean arePublic(int year) {
        return sql.sql(PUBLIC)
                .params(year, rehearsal.active())
                .query(Boolean.class)
                .single();
    }

    /** Whether winners are chosen now: the champions are public and the winners are not. */
    public boolean isSelecting(int year) {
        return contests.find(year).filter(proofs::isPublished).isPresent() && !arePublic(year);
    }

    /** When the winners become or became public, as it stands; not before the champions. Empty if that is not set. */
    public Optional<Instant> at(int year) {
        Instant champions = contests.find(year).map(Contest::championsAt).orElse(null);
        return of(year).stream()
                .reduce((earlier, later) -> later)
                .map(Release::releaseAt)
                .map(at -> champions == null || at.isAfter(champions) ? at : champions);
    }

    /** What two people set, the first first. */
    List<Release> of(int year) {
        return sql.sql("SELECT release_at, at, reason, asked_by, approved_by FROM prizes.winner_release"
                        + " WHERE edition = ? ORDER BY number")
                .param(year)
                .query(Releases::release)
                .list();
    }

    private static Release release(ResultSet row, int number) throws SQLException {
        return new Release(
                row.getObject("release_at", OffsetDateTime.class).toInstant(),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getObject("asked_by", UUID.class),
                row.getObject("approved_by", UUID.class));
    }

    /** From now on that instant holds. */
    @Transactional
    void write(int year, Instant releaseAt, Approved approved) {
        sql.sql("INSERT INTO prizes.winner_release"
                        + " (edition, number, release_at, at, reason, request, asked_by, approved_by)"
                        + " SELECT :edition, coalesce(max(number), 0) + 1, :release, :at, :reason, :request, :asked,"
                        + " :approved FROM prizes.winner_release WHERE edition = :edition")
                .param("edition", year)
                .param("release", releaseAt.atOffset(ZoneOffset.UTC))
                .param("at", approved.at().atOffset(ZoneOffset.UTC))
                .param("reason", approved.reason())
                .param("request", approved.request().value())
                .param("asked", approved.askedBy().value())
                .param("approved", approved.approvedBy().value())
                .update();
    }
}
