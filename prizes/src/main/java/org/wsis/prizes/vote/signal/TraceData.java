package org.wsis.prizes.vote.signal;

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

/** The traces of a person's ballots, and the checks that were asked for. They go when the account goes. */
@Component
class TraceData implements PersonalData {
    private static final String OF = """
            SELECT t.edition, t.at::text AS at, encode(t.network, 'hex') AS network, encode(t.device, 'hex') AS device,
                encode(t.alike, 'hex') AS address, t.disposable,
                ARRAY(SELECT k.kind FROM prizes.voter_check k WHERE k.edition = t.edition AND k.voter = t.voter
                    ORDER BY k.kind)::text AS checks
            FROM prizes.ballot_trace t WHERE t.voter = ? ORDER BY t.edition
            """;

    private final JdbcClient database;

    TraceData(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "prizes-ballot-traces";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Map<String, Object>> of(AccountId account) {
        return database.sql(OF).param(account.value()).query().listOfRows();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountDeleted deleted) {
        database.sql("DELETE FROM prizes.voter_check WHERE voter = ?")
                .param(deleted.account().value())
                .update();
        database.sql("DELETE FROM prizes.ballot_trace WHERE voter = ?")
                .param(deleted.account().value())
                .update();
    }
}
