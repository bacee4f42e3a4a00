package org.wsis.stocktaking.report.freeze;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.stocktaking.report.ReportId;

/**
 * How far the work on a report is. It is written beside the transaction of the work, whose rows nobody sees before it
 * ends; after a crash it is only out of date until the work begins again.
 */
@Component
public class Progress {
    private final JdbcClient database;
    private final TransactionTemplate beside;

    Progress(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.beside = new TransactionTemplate(transactions);
        beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * So much of the work.
     *
     * @param total not negative; 0 says that it is not known yet
     */
    public record Share(int done, int total) {}

    /** How far it is, if work on it began. */
    public Optional<Share> of(ReportId report) {
        return database.sql("SELECT done, total FROM stocktaking.report_progress WHERE report = :report")
                .param("report", report.value())
                .query(Share.class)
                .optional();
    }

    /** Notes it for everybody to see. False if somebody stopped the work meanwhile. */
    boolean note(ReportId report, int done, int total) {
        return Boolean.TRUE.equals(beside.execute(status -> {
            write(report, done, total);
            return database.sql("SELECT state = 'FREEZING' FROM stocktaking.report WHERE id = :report")
                    .param("report", report.value())
                    .query(Boolean.class)
                    .single();
        }));
    }

    private void write(ReportId report, int done, int total) {
        database.sql("""
                        INSERT INTO stocktaking.report_progress (report, done, total) VALUES (:report, :done, :total)
                        ON CONFLICT (report) DO UPDATE SET done = excluded.done, total = excluded.total""")
                .param("report", report.value())
                .param("done", done)
                .param("total", total)
                .update();
    }
}
