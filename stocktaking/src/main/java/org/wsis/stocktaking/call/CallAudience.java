package org.wsis.stocktaking.call;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.schedule.Audience;
import org.wsis.schedule.PhaseView;

/** Whom a change of the call's dates concerns: who has not sent a draft, and who sent an entry in this call. */
@Component
class CallAudience implements Audience {
    private static final String DRAFTS =
            "SELECT DISTINCT owner FROM stocktaking.entry WHERE state = 'DRAFT' AND revises IS NULL"
                    + " AND owner IS NOT NULL";
    private static final String ENTRIES = "SELECT DISTINCT owner FROM stocktaking.entry WHERE edition = :edition"
            + " AND state NOT IN ('DRAFT', 'DECLINED', 'WITHDRAWN') AND owner IS NOT NULL";

    private final JdbcClient sql;
    private final Clock clock;

    CallAudience(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Group> concernedBy(PhaseView phase) {
        if (!Call.isCall(phase) || !CallRules.concernsPeople(phase, clock.instant())) {
            return List.of();
        }
        return Stream.of(
                        new Group("stocktaking.told.drafts", owners(sql.sql(DRAFTS))),
                        new Group(
                                "stocktaking.told.entries",
                                owners(sql.sql(ENTRIES).param("edition", phase.edition()))))
                .filter(group -> !group.accounts().isEmpty())
                .toList();
    }

    private static Set<AccountId> owners(JdbcClient.StatementSpec query) {
        return new HashSet<>(query.query((row, number) -> new AccountId(row.getObject("owner", UUID.class)))
                .list());
    }
}
