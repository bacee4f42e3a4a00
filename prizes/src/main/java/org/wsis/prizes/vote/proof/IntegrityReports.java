package org.wsis.prizes.vote.proof;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.approval.ApprovalId;
import org.wsis.approval.ApprovalView;
import org.wsis.approval.Approvals;

/** Reads what became of the votes of an edition that was counted. */
@Component
class IntegrityReports {
    private final JdbcClient database;
    private final Approvals approvals;

    IntegrityReports(JdbcClient database, Approvals approvals) {
        this.database = database;
        this.approvals = approvals;
    }

    /**
     * What became of the votes.
     *
     * @param signed the request for the count that one person of the secretariat made and another approved
     * @param restored how many clusters of ballots were set aside and restored
     * @param released how many ballots were restored alone, because their voters appealed
     */
    record Report(
            Instant countedAt,
            int received,
            @Nullable ApprovalView signed,
            List<Row> categories,
            List<RuleRow> rules,
            int restored,
            int released) {}

    /** The choices of a category by their fate. */
    record Row(int number, int received, int counted, int replaced, int setAside, int withdrawn, int incomplete) {}

    /** The choices of a category that were set aside under a rule. */
    record RuleRow(String rule, int category, int choices) {
        public String key() {
            return "prizes.set-aside-rule." + rule.toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Transactional(readOnly = true)
    Report of(int edition) {
        return database.sql("SELECT at, received, request FROM prizes.vote_count WHERE edition = ?")
                .param(edition)
                .query((row, number) -> new Report(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getInt("received"),
                        approvals
                                .find(new ApprovalId(row.getObject("request", UUID.class)))
                                .orElse(null),
                        categories(edition),
                        rules(edition),
                        restored(edition),
                        released(edition)))
                .single();
    }

    private List<Row> categories(int edition) {
        return database.sql("""
                        SELECT c.number, coalesce(sum(r.choices), 0) AS received,
                            coalesce(sum(r.choices) FILTER (WHERE r.fate = 'COUNTED'), 0) AS counted,
                            coalesce(sum(r.choices) FILTER (WHERE r.fate = 'REPLACED'), 0) AS replaced,
                            coalesce(sum(r.choices) FILTER (WHERE r.fate = 'SET_ASIDE'), 0) AS set_aside,
                            coalesce(sum(r.choices) FILTER (WHERE r.fate = 'WITHDRAWN'), 0) AS withdrawn,
                            coalesce(sum(r.choices) FILTER (WHERE r.fate = 'INCOMPLETE'), 0) AS incomplete
                        FROM prizes.edition_category c
                        LEFT JOIN prizes.vote_reason r ON r.edition = c.edition AND r.category = c.number
                        WHERE c.edition = ? GROUP BY c.number ORDER BY c.number
                        """).param(edition).query(Row.class).list();
    }

    private List<RuleRow> rules(int edition) {
        return database.sql("SELECT rule, category, choices FROM prizes.vote_reason"
                        + " WHERE edition = ? AND rule IS NOT NULL ORDER BY rule, category")
                .param(edition)
                .query(RuleRow.class)
                .list();
    }

    private int restored(int edition) {
        return database.sql("SELECT count(*) FROM prizes.cluster_act a JOIN prizes.cluster c ON c.id = a.cluster"
                        + " WHERE c.edition = ? AND a.act = 'RESTORED'")
                .param(edition)
                .query(Integer.class)
                .single();
    }

    private int released(int edition) {
        return database.sql("SELECT count(*) FROM prizes.ballot_release r JOIN prizes.cluster c ON c.id = r.cluster"
                        + " WHERE c.edition = ?")
                .param(edition)
                .query(Integer.class)
                .single();
    }
}
