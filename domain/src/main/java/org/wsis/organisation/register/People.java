package org.wsis.organisation.register;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of those who represent an organisation or asked to. A person has at most one open row in an organisation, so a
 * merge moves the better one and leaves the other where nobody sees it until an undo.
 */
@Component
class People {
    private static final String OPEN = "('REQUESTED', 'APPROVED')";

    private final JdbcClient sql;
    private final Clock clock;

    People(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Rows may meet at one organisation until {@link #settle} or the end of the transaction. */
    void meet() {
        sql.sql("SET CONSTRAINTS organisation.representative_open_once DEFERRED")
                .update();
    }

    /** All rows but the open ones of people who have as good a one at the other organisation. */
    List<UUID> merge(UUID from, UUID to) {
        return sql.sql("""
                        UPDATE organisation.representative r SET organisation = :to
                         WHERE r.organisation = :from AND NOT EXISTS (
                               SELECT FROM organisation.representative o
                                WHERE o.organisation = :to AND o.account = r.account AND r.state IN ('REQUESTED', 'APPROVED')
                                  AND (o.state = 'APPROVED' OR o.state = 'REQUESTED' AND r.state = 'REQUESTED'))
                        RETURNING id
                        """)
                .param("to", to)
                .param("from", from)
                .query(UUID.class)
                .list();
    }

    /** The requests of people who have become representatives of the organisation by the merge. */
    List<UUID> park(UUID at, UUID with) {
        return sql.sql("""
                        UPDATE organisation.representative r SET organisation = :with
                         WHERE r.organisation = :at AND r.state = 'REQUESTED' AND EXISTS (
                               SELECT FROM organisation.representative o
                                WHERE o.organisation = :at AND o.account = r.account AND o.state = 'APPROVED')
                        RETURNING id
                        """)
                .param("with", with)
                .param("at", at)
                .query(UUID.class)
                .list();
    }

    List<UUID> move(Collection<UUID> ids, UUID from, UUID to) {
        return ids.isEmpty()
                ? List.of()
                : sql.sql("UPDATE organisation.representative SET organisation = :to"
                                + " WHERE organisation = :from AND id IN (:ids) RETURNING id")
                        .param("to", to)
                        .param("from", from)
                        .param("ids", ids)
                        .query(UUID.class)
                        .list();
    }

    /** Of several open rows of a person, which an undo brought together, the best and latest stays open. */
    void settle(UUID organisation) {
        sql.sql("""
                        UPDATE organisation.representative SET state = 'WITHDRAWN', decided_by = account, decided_at = :now
                         WHERE id IN (SELECT id FROM (
                               SELECT id, row_number() OVER (PARTITION BY account
                                      ORDER BY state = 'APPROVED' DESC, requested_at DESC, id) AS place
                                 FROM organisation.representative
                                WHERE organisation = :organisation AND state IN""" + " " + OPEN + ") AS ranked WHERE place > 1)")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("organisation", organisation)
                .update();
    }
}
