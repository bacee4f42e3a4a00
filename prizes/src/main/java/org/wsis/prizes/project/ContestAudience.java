package org.wsis.prizes.project;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.prizes.edition.Step;
import org.wsis.schedule.Audience;
import org.wsis.schedule.PhaseView;

/** Whom a change of a contest's dates concerns: who takes part in it and, for the submission, who has a draft. */
@Component
class ContestAudience implements Audience {
    private static final String SUBMITTERS =
            "SELECT DISTINCT submitter FROM prizes.project WHERE edition::text = :edition"
                    + " AND submitter IS NOT NULL AND state ";

    private final JdbcClient sql;

    ContestAudience(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Group> concernedBy(PhaseView phase) {
        if (!phase.process().equals(Step.PROCESS)) {
            return List.of();
        }
        return Stream.of(
                        new Group(
                                "prizes.told.drafts",
                                phase.key().equals("submission") ? people(phase, "= 'DRAFT'") : Set.of()),
                        new Group(
                                "prizes.told.projects",
                                people(phase, "IN ('SUBMITTED', 'NOMINATED', 'NOT_NOMINATED')")))
                .filter(group -> !group.accounts().isEmpty())
                .toList();
    }

    private Set<AccountId> people(PhaseView phase, String state) {
        return new HashSet<>(sql.sql(SUBMITTERS + state)
                .param("edition", phase.edition())
                .query((row, number) -> new AccountId(row.getObject("submitter", UUID.class)))
                .list());
    }
}
