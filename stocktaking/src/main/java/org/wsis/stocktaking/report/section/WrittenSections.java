package org.wsis.stocktaking.report.section;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.moderation.PendingItem;
import org.wsis.moderation.PendingItems;
import org.wsis.moderation.Promise;
import org.wsis.stocktaking.report.ReportId;

/** Sections that were handed in and wait to be read, in the secretariat's one queue. */
@Component
class WrittenSections implements PendingItems {
    private static final String WAITING = """
            FROM stocktaking.report_section s JOIN stocktaking.report r ON r.id = s.report
            WHERE s.state = 'WRITTEN' AND r.state = 'DRAFT'""";

    private final JdbcClient database;

    WrittenSections(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String process() {
        return "stocktaking.report.process";
    }

    @Override
    public String kind() {
        return "sections";
    }

    @Override
    public long count() {
        return database.sql("SELECT count(*) " + WAITING).query(Long.class).single();
    }

    @Override
    public long arrivedBefore(Instant at) {
        return database.sql("SELECT count(*) " + WAITING + " AND s.written_at < :at")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public List<PendingItem> oldest(int limit) {
        return database.sql("SELECT s.report, s.action_line, s.written_at, r.title " + WAITING
                        + " ORDER BY s.written_at, s.report, s.action_line LIMIT :limit")
                .param("limit", limit)
                .query(this::item)
                .list();
    }

    private PendingItem item(ResultSet row, int number) throws SQLException {
        var report = new ReportId(row.getObject("report", UUID.class));
        String line = row.getString("action_line");
        Instant since = row.getObject("written_at", OffsetDateTime.class).toInstant();
        return new PendingItem(
                process(),
                row.getString("title") + " – " + line,
                null,
                SectionState.WRITTEN.key(),
                since,
                Promise.answerFor(since),
                report.desk() + "/sections/" + line);
    }
}
