package org.wsis.prizes.story.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.prizes.story.Champions;
import org.wsis.prizes.story.StoryState;

/** Reads who has sent a story and who has not. */
@Component
class StoryLines {
    private static final String LINE = """
            SELECT p.id AS project, p.category, p.number, p.title, p.organisation, l.at AS asked_at, s.state AS story,
                s.received_at
            FROM prizes.vote_result r JOIN prizes.project p ON p.id = r.project
            LEFT JOIN prizes.story_call l ON l.project = p.id LEFT JOIN prizes.story s ON s.project = p.id
            WHERE r.edition = ? AND r.champion AND p.state = 'NOMINATED'
            ORDER BY p.category, p.title, p.id OFFSET ? LIMIT ?
            """;

    private final JdbcClient sql;
    private final Champions champions;

    StoryLines(JdbcClient sql, Champions champions) {
        this.sql = sql;
        this.champions = champions;
    }

    /** A part of the champions of the edition, by category and title, from 1; none before they are public. */
    @Transactional(readOnly = true)
    List<StoryLine> of(int edition, int page, int size) {
        return champions.arePublic(edition)
                ? sql.sql(LINE)
                        .params(edition, (long) (page - 1) * size, size)
                        .query(StoryLines::line)
                        .list()
                : List.of();
    }

    private static StoryLine line(ResultSet row, int number) throws SQLException {
        String story = row.getString("story");
        return new StoryLine(
                row.getObject("project", UUID.class),
                row.getInt("category"),
                row.getLong("number"),
                row.getString("title"),
                row.getString("organisation"),
                instant(row.getObject("asked_at", OffsetDateTime.class)),
                story == null ? null : StoryState.valueOf(story),
                instant(row.getObject("received_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
