package org.wsis.schedule.phase;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseRecord.Told;

/** Which changes people were told of; the primary key lets each be told once. */
@Component
class Notices {
    private final JdbcClient database;

    Notices(JdbcClient database) {
        this.database = database;
    }

    /** The tellings of a phase's changes, by the change's number. */
    Map<Integer, Told> of(PhaseId phase) {
        return database
                .sql("""
                        SELECT a.number, n.author, n.at, n.letters
                        FROM schedule.notice n JOIN schedule.amendment a ON a.id = n.amendment_id
                        WHERE a.phase_id = :phase
                        """)
                .param("phase", phase.value())
                .query((row, number) -> Map.entry(
                        row.getInt("number"),
                        new Told(
                                new AccountId(row.getObject("author", UUID.class)),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getInt("letters"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Of a phase that is locked and a change that was not told. */
    void write(UUID amendment, AccountId by, Instant at, int letters) {
        database.sql("INSERT INTO schedule.notice (amendment_id, author, at, letters)"
                        + " VALUES (:amendment, :author, :at, :letters)")
                .param("amendment", amendment)
                .param("author", by.value())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("letters", letters)
                .update();
    }
}
