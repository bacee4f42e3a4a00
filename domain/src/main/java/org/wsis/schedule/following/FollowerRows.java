package org.wsis.schedule.following;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;

/** The stored followers. */
@Component
class FollowerRows {
    private final JdbcClient sql;

    FollowerRows(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(AccountId person, String process, Instant now) {
        sql.sql("INSERT INTO schedule.follower (account, process, since) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(person.value(), process, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(AccountId person, String process) {
        sql.sql("DELETE FROM schedule.follower WHERE account = ? AND process = ?")
                .params(person.value(), process)
                .update();
    }

    void deleteAll(AccountId person) {
        sql.sql("DELETE FROM schedule.follower WHERE account = ?")
                .param(person.value())
                .update();
    }

    List<String> processesOf(AccountId person) {
        return sql.sql("SELECT process FROM schedule.follower WHERE account = ?")
                .param(person.value())
                .query(String.class)
                .list();
    }

    Set<AccountId> of(String process) {
        return new HashSet<>(sql.sql("SELECT account FROM schedule.follower WHERE process = ?")
                .param(process)
                .query((row, number) -> new AccountId(row.getObject("account", UUID.class)))
                .list());
    }
}
