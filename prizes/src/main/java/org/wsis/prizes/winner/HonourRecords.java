package org.wsis.prizes.winner;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.organisation.OrganisationId;
import org.wsis.prizes.archive.ContestRecords;
import org.wsis.prizes.archive.ContestRecords.Honoured;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.Contests;
import org.wsis.prizes.vote.proof.Proofs;
import org.wsis.stocktaking.EntryId;

/**
 * Writes champions into the archive once they are public, and winners once those are. Until then the archive, and with it
 * whoever reads or keeps what it says, knows nothing of them.
 */
@Component
class HonourRecords {
    private final JdbcClient sql;
    private final Contests contests;
    private final Proofs proofs;
    private final Winners winners;
    private final ContestRecords archive;

    HonourRecords(JdbcClient sql, Contests contests, Proofs proofs, Winners winners, ContestRecords archive) {
        this.sql = sql;
        this.contests = contests;
        this.proofs = proofs;
        this.winners = winners;
        this.archive = archive;
    }

    /** How far the archive is: what it knows of winners is up to this decision; null before they are public. */
    private record State(@Nullable Long decision) {}

    private record Champion(
            UUID project,
            int category,
            String title,
            String organisation,
            UUID organisationId,
            @Nullable String country,
            boolean international,
            UUID entry) {}

    /** Brings the archive up to date with what is public of the contest. */
    @Transactional
    void write(Contest contest) {
        if (!proofs.isPublished(contest)) {
            return;
        }
        contests.lock(contest.year());
        Optional<List<Winner>> known = winners.of(contest.year());
        var state = new State(known.isPresent() ? last(contest.year()) : null);
        if (written(contest.year()).filter(state::equals).isEmpty()) {
            write(contest.year(), known.orElse(List.of()));
            remember(contest.year(), state);
        }
    }

    private void write(int year, List<Winner> known) {
        Set<UUID> holders = known.stream()
                .filter(Winner::holdsCategory)
                .map(Winner::project)
                .collect(Collectors.toSet());
        champions(year)
                .forEach(champion -> archive.write(
                        year,
                        new Honoured(
                                champion.category(),
                                champion.title(),
                                champion.organisation(),
                                new OrganisationId(champion.organisationId()),
                                champion.country(),
                                champion.international(),
                                holders.contains(champion.project()),
                                new EntryId(champion.entry()))));
    }

    private List<Champion> champions(int year) {
        return sql.sql("SELECT v.project, v.category, p.title, p.organisation, p.organisation_id, p.country,"
                        + " p.international, p.entry FROM prizes.vote_result v JOIN prizes.project p ON p.id = v.project"
                        + " WHERE v.edition = ? AND v.champion ORDER BY v.project")
                .param(year)
                .query(Champion.class)
                .list();
    }

    private long last(int year) {
        return Objects.requireNonNull(sql.sql("SELECT coalesce(max(id), 0) FROM prizes.selection_act WHERE edition = ?")
                .param(year)
                .query(Long.class)
                .single());
    }

    private Optional<State> written(int year) {
        return sql.sql("SELECT decision FROM prizes.honours_recorded WHERE edition = ?")
                .param(year)
                .query((row, number) -> new State(row.getObject("decision", Long.class)))
                .optional();
    }

    private void remember(int year, State state) {
        sql.sql("INSERT INTO prizes.honours_recorded (edition, decision) VALUES (:edition, :decision)"
                        + " ON CONFLICT (edition) DO UPDATE SET decision = excluded.decision")
                .param("edition", year)
                .param("decision", state.decision())
                .update();
    }
}
