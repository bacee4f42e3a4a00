package org.wsis.prizes.nomination;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.prizes.project.ProjectId;

/** The decisions about projects, which the database refuses to change. */
@Component
class NominationActs {
    private final JdbcClient sql;

    NominationActs(JdbcClient sql) {
        this.sql = sql;
    }

    /** The last decision in the category, 0 if there is none. */
    long last(int edition, int category) {
        return sql.sql("SELECT coalesce(max(id), 0) FROM prizes.nomination_act WHERE edition = ? AND category = ?")
                .params(edition, category)
                .query(Long.class)
                .single();
    }

    void write(Choice choice, Collection<ProjectId> projects, String reason, AccountId by, Instant at) {
        sql.sql("INSERT INTO prizes.nomination_act (edition, category, project, choice, at, by, reason)"
                        + " SELECT edition, category, id, :choice, :at, :by, :reason FROM prizes.project"
                        + " WHERE id IN (:projects) ORDER BY id")
                .param("choice", choice.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("reason", reason)
                .param("projects", projects.stream().map(ProjectId::value).toList())
                .update();
    }
}
