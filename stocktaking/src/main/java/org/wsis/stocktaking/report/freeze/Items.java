package org.wsis.stocktaking.report.freeze;

import java.io.IOException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.stocktaking.report.ReportId;

/** Reads the entries of frozen reports, some at a time. */
@Component
public class Items {
    private static final int AT_ONCE = 500;

    private final JdbcClient database;

    Items(JdbcClient database) {
        this.database = database;
    }

    /** Those from a position on. */
    public List<ItemRow> from(ReportId report, int position, int limit) {
        return database.sql("""
                        SELECT * FROM stocktaking.report_item WHERE report = :report AND position >= :position
                        ORDER BY position LIMIT :limit""")
                .param("report", report.value())
                .param("position", position)
                .param("limit", limit)
                .query(ItemRow::of)
                .list();
    }

    /** Hands out all of them in their order; few are in memory at a time. */
    public void each(ReportId report, To to) throws IOException {
        List<ItemRow> some = from(report, 1, AT_ONCE);
        while (!some.isEmpty()) {
            for (ItemRow item : some) {
                to.take(item);
            }
            some = from(report, some.getLast().position() + 1, AT_ONCE);
        }
    }

    /** Takes one. */
    public interface To {
        void take(ItemRow item) throws IOException;
    }
}
