package org.wsis.prizes.story.review;

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

/** Stories that wait to be read, in the secretariat's one queue. */
@Component
class WaitingStories implements PendingItems {
    private static final String WAITING =
            "FROM prizes.story s JOIN prizes.project p ON p.id = s.project WHERE s.state = 'RECEIVED'";

    private final JdbcClient sql;

    WaitingStories(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String process() {
        return "prizes.story.process";
    }

    @Override
    public String kind() {
        return "stories";
    }

    @Override
    public long count() {
        return sql.sql("SELECT count(*) " + WAITING).query(Long.class).single();
    }

    @Override
    public long arrivedBefore(Instant at) {
        return sql.sql("SELECT count(*) " + WAITING + " AND s.received_at < ?")
                .param(at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public List<PendingItem> oldest(int limit) {
        return sql.sql("SELECT s.project, s.edition, s.received_at, s.headline, p.organisation,"
                        + " EXISTS (SELECT FROM prizes.story_act a WHERE a.project = s.project AND a.act = 'RETURNED') AS corrected "
                        + WAITING + " ORDER BY s.received_at, s.project LIMIT ?")
                .param(limit)
                .query(this::item)
                .list();
    }

    private PendingItem item(ResultSet row, int number) throws SQLException {
        Instant since = row.getObject("received_at", OffsetDateTime.class).toInstant();
        return new PendingItem(
                process(),
                row.getString("headline"),
                row.getString("organisation"),
                row.getBoolean("corrected") ? "moderation.why.corrected" : "moderation.why.new",
                since,
                Promise.answerFor(since),
                "/admin/prizes/" + row.getInt("edition") + "/stories/" + row.getString("project"));
    }
}
