package org.wsis.prizes.selection;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.schedule.Rehearsal;

/** The decisions, which the database refuses to change, and to take when the winners are public. */
@Component
class SelectionActs {
    private final JdbcClient sql;
    private final Rehearsal rehearsal;

    SelectionActs(JdbcClient sql, Rehearsal rehearsal) {
        this.sql = sql;
        this.rehearsal = rehearsal;
    }

    /** The last decision about the prize, 0 if there is none. */
    long last(Prize prize) {
        return sql.sql("SELECT coalesce(max(id), 0) FROM prizes.selection_act WHERE edition = :edition"
                        + " AND special_prize IS NOT DISTINCT FROM :special::uuid"
                        + " AND (:category::integer IS NULL OR category = :category)")
                .param("edition", prize.year())
                .param("special", prize.special())
                .param("category", prize.category())
                .query(Long.class)
                .single();
    }

    /** Writes the decision with the time of the statement; throws if the release came between. */
    void write(Prize prize, Wish wish, AccountId by) {
        try {
            sql.sql(
                            "INSERT INTO prizes.selection_act (edition, category, project, special_prize, choice, at, by, reason)"
                                    + " SELECT n.edition, n.category, n.project, :special::uuid, :choice,"
                                    + " schedule.portal_time(:rehearses), :by, :reason FROM prizes.nominee n"
                                    + " WHERE n.edition = :edition AND n.project = :project")
                    .param("special", prize.special())
                    .param("choice", wish.choice().name())
                    .param("rehearses", rehearsal.active())
                    .param("by", by.value())
                    .param("reason", wish.reason())
                    .param("edition", prize.year())
                    .param("project", wish.project().value())
                    .update();
        } catch (DataIntegrityViolationException released) {
            throw new OptimisticLockingFailureException("The winners became public meanwhile", released);
        }
    }
}
