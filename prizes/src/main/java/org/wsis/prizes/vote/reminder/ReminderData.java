package org.wsis.prizes.vote.reminder;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountDeleted;
import org.wsis.account.AccountId;
import org.wsis.account.PersonalData;

/** When a person was reminded of a ballot. It goes when the account goes. */
@Component
class ReminderData implements PersonalData {
    private final JdbcClient database;

    ReminderData(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "prizes-reminders";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Map<String, Object>> of(AccountId account) {
        return database.sql("SELECT r.edition, r.number, r.at::text AS at, s.at::text AS stopped_at"
                        + " FROM prizes.ballot_reminder r LEFT JOIN prizes.reminder_stop s USING (edition, voter)"
                        + " WHERE r.voter = ? ORDER BY r.edition, r.number")
                .param(account.value())
                .query()
                .listOfRows();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountDeleted deleted) {
        for (String table : List.of("ballot_reminder", "reminder_stop")) {
            database.sql("DELETE FROM prizes." + table + " WHERE voter = ?")
                    .param(deleted.account().value())
                    .update();
        }
    }
}
