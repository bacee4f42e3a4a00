package org.wsis.consultation.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.moderation.PendingItem;
import org.wsis.moderation.PendingItems;
import org.wsis.moderation.Promise;

/** Contributions that nobody of the staff has taken or read, in the secretariat's one queue. */
@Component
class WaitingContributions implements PendingItems {
    private static final String WAITING = """
            FROM consultation.contribution c
            JOIN consultation.process p ON p.id = c.process AND p.removed_at IS NULL
            LEFT JOIN consultation.handling h ON h.contribution = c.id
            WHERE c.withdrawn_at IS NULL AND h.read_at IS NULL AND h.hidden_at IS NULL AND h.fate IS NULL
                AND h.merged_into IS NULL AND h.assignee IS NULL""";

    private final JdbcClient sql;

    WaitingContributions(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String process() {
        return "consultation.queue.process";
    }

    @Override
    public String kind() {
        return "contributions";
    }

    @Override
    public long count() {
        return sql.sql("SELECT count(*) " + WAITING).query(Long.class).single();
    }

    @Override
    public long arrivedBefore(Instant at) {
        return sql.sql("SELECT count(*) " + WAITING + " AND c.sent_at < ?")
                .param(at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public List<PendingItem> oldest(int limit) {
        return sql.sql(
                        "SELECT c.number, c.title, c.sent_at, p.slug, (SELECT count(*) FROM consultation.contribution_sent s"
                                + " WHERE s.contribution = c.id) > 1 AS again " + WAITING
                                + " ORDER BY c.sent_at, c.id LIMIT ?")
                .param(limit)
                .query(this::item)
                .list();
    }

    private PendingItem item(ResultSet row, int number) throws SQLException {
        Instant since = row.getObject("sent_at", OffsetDateTime.class).toInstant();
        return new PendingItem(
                process(),
                row.getString("title"),
                null,
                row.getBoolean("again") ? "moderation.why.corrected" : "moderation.why.new",
                since,
                Promise.answerFor(since),
                "/admin/consultations/" + row.getString("slug") + "/contributions/" + row.getInt("number"));
    }
}
