package org.wsis.consultation.handling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;

/** Keeps what staff and authors say to one another. */
@Component
public class Talks {
    private final JdbcClient sql;

    Talks(JdbcClient sql) {
        this.sql = sql;
    }

    /** All about a contribution, in its order; for staff and its author. */
    public List<Talk> of(UUID contribution) {
        return sql.sql("SELECT * FROM consultation.talk WHERE contribution = ? ORDER BY id")
                .param(contribution)
                .query(Talks::talk)
                .list();
    }

    /** All that the person said. */
    public List<Talk> by(AccountId person) {
        return sql.sql("SELECT * FROM consultation.talk WHERE by = ? ORDER BY id")
                .param(person.value())
                .query(Talks::talk)
                .list();
    }

    private static Talk talk(ResultSet row, int number) throws SQLException {
        return new Talk(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new AccountId(row.getObject("by", UUID.class)),
                row.getBoolean("staff"),
                row.getString("words"));
    }

    void add(UUID contribution, Talk talk) {
        sql.sql("INSERT INTO consultation.talk (contribution, at, by, staff, words) VALUES (?, ?, ?, ?, ?)")
                .params(
                        contribution,
                        talk.at().atOffset(ZoneOffset.UTC),
                        talk.by().value(),
                        talk.staff(),
                        talk.words())
                .update();
    }

    /** Removes what an author said. */
    void removeAllBy(AccountId person) {
        sql.sql("DELETE FROM consultation.talk WHERE by = ? AND NOT staff")
                .param(person.value())
                .update();
    }
}
