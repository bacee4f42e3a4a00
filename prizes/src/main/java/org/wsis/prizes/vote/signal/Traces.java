package org.wsis.prizes.vote.signal;

import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.prizes.vote.BallotBegun;

/** Notes from where a ballot was begun, once for each, in the transaction of its first choice; and forgets it all. */
@Component
class Traces {
    private final JdbcClient database;
    private final TraceKeys keys;
    private final ThrowawayHosts throwaway;

    Traces(JdbcClient database, TraceKeys keys, ThrowawayHosts throwaway) {
        this.database = database;
        this.keys = keys;
        this.throwaway = throwaway;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void note(BallotBegun begun) {
        Origin origin = Origin.ofThisRequest();
        Marks marks = keys.of(begun.edition());
        String email = begun.email();
        database.sql(
                        "INSERT INTO prizes.ballot_trace (edition, voter, at, network, device, alike, disposable)"
                                + " VALUES (:edition, :voter, :at, :network, :device, :alike, :disposable) ON CONFLICT DO NOTHING")
                .param("edition", begun.edition())
                .param("voter", begun.voter().value())
                .param("at", begun.at().atOffset(ZoneOffset.UTC))
                .param("network", marks.of("network", origin.network()))
                .param("device", marks.of("device", origin.device()))
                .param("alike", marks.of("address", alike(email)))
                .param("disposable", email != null && throwaway.include(email))
                .update();
    }

    private static @Nullable String alike(@Nullable String email) {
        return email == null ? null : LookAlike.of(email).orElse(null);
    }

    /**
     * Drops the keys and traces of editions whose votes are counted, and what waited for a check: nothing can be set aside
     * any more. With the key gone, nothing says what the marks were made of.
     */
    @Transactional
    void drop() {
        List<Integer> counted = database.sql("DELETE FROM prizes.trace_key WHERE edition IN"
                        + " (SELECT edition FROM prizes.vote_count) RETURNING edition")
                .query(Integer.class)
                .list();
        for (Integer edition : counted) {
            keys.forget(edition);
            database.sql("UPDATE prizes.signal SET mark = NULL WHERE edition = ?")
                    .param(edition)
                    .update();
            database.sql("DELETE FROM prizes.voter_check WHERE edition = ?")
                    .param(edition)
                    .update();
        }
    }
}
