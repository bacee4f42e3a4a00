package org.wsis.prizes.vote.proof;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.tally.Fate;

/** Reads the final list and where a commitment stands in the chain. */
@Component
public class Proofs {
    private static final String CHOICE = "SELECT * FROM prizes.final_choice WHERE edition = :edition";
    private static final RowMapper<FinalChoice> CHOICES = (row, number) -> new FinalChoice(
            HexFormat.of().formatHex(row.getBytes("tracker")),
            row.getInt("category"),
            row.getObject("project", UUID.class),
            Fate.valueOf(row.getString("fate")),
            row.getString("rule"));

    private final JdbcClient database;
    private final Clock clock;

    Proofs(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A row of the final list. */
    public record FinalChoice(
            String tracker,
            int category,
            UUID project,
            Fate fate,
            @Nullable String rule) {}

    /** Whether the choices of the edition are public: the instant of the champions has come, and they are counted. */
    @Transactional(readOnly = true)
    public boolean isPublished(Contest contest) {
        return contest.showsChampions(clock.instant())
                && database.sql("SELECT EXISTS (SELECT FROM prizes.vote_count WHERE edition = ?)")
                        .param(contest.year())
                        .query(Boolean.class)
                        .single();
    }

    /** The numbers of the digests that have the votes of these ids; a vote in none yet is absent. */
    @Transactional(readOnly = true)
    public Map<Long, Integer> digests(int edition, Collection<Long> votes) {
        var numbers = new HashMap<Long, Integer>();
        database.sql("SELECT v.id, min(d.number) AS number FROM unnest(:ids::bigint[]) v (id)"
                        + " JOIN prizes.digest d ON d.edition = :edition AND d.up_to >= v.id GROUP BY v.id")
                .param("ids", votes.toArray(Long[]::new))
                .param("edition", edition)
                .query(row -> {
                    numbers.put(row.getLong("id"), row.getInt("number"));
                });
        return numbers;
    }

    /** The rows of the final list under these trackers, by tracker in hexadecimal signs. */
    @Transactional(readOnly = true)
    public Map<String, FinalChoice> choices(int edition, Collection<String> trackers) {
        var found = new HashMap<String, FinalChoice>();
        database.sql(CHOICE + " AND tracker = ANY (SELECT decode(t, 'hex') FROM unnest(:trackers::text[]) t)")
                .param("edition", edition)
                .param("trackers", trackers.toArray(String[]::new))
                .query(CHOICES)
                .list()
                .forEach(choice -> found.put(choice.tracker(), choice));
        return found;
    }

    /** Rows of the final list in their order. */
    @Transactional(readOnly = true)
    List<FinalChoice> choices(int edition, byte[] after, int limit) {
        return database.sql(CHOICE + " AND tracker > :after ORDER BY tracker LIMIT :most")
                .param("edition", edition)
                .param("after", after)
                .param("most", limit)
                .query(CHOICES)
                .list();
    }

    /** Where a commitment is: in a digest, or in none yet. */
    record Place(@Nullable Integer digest) {}

    /** Empty if no choice of the edition has this commitment. */
    @Transactional(readOnly = true)
    Optional<Place> place(int edition, byte[] commitment) {
        return database.sql("SELECT (SELECT min(d.number) FROM prizes.digest d WHERE d.edition = v.edition"
                        + " AND d.up_to >= v.id) AS digest FROM prizes.vote v WHERE v.edition = ? AND v.commitment = ?")
                .params(edition, commitment)
                .query(Place.class)
                .optional();
    }
}
