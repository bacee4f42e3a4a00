package org.wsis.prizes.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.files.FileId;
import org.wsis.prizes.project.ProjectId;

/** Reads stories with all they have, in three statements however many they are. */
@Component
class StoryRows {
    private final JdbcClient sql;

    StoryRows(JdbcClient sql) {
        this.sql = sql;
    }

    private record Said(UUID project, Quote quote) {}

    private record Shown(UUID project, StoryPicture picture) {}

    /** Those of which this is true, as they came. */
    List<Story> read(String condition, Object value) {
        String those = " WHERE project IN (SELECT project FROM prizes.story WHERE " + condition
                + ") ORDER BY project, position";
        Map<UUID, List<Quote>> quotes = sql
                .sql("SELECT project, words, said_by FROM prizes.story_quote" + those)
                .param(value)
                .query(StoryRows::said)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Said::project, Collectors.mapping(Said::quote, Collectors.toList())));
        Map<UUID, List<StoryPicture>> pictures = sql
                .sql("SELECT project, file, alt FROM prizes.story_picture" + those)
                .param(value)
                .query(StoryRows::shown)
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(Shown::project, Collectors.mapping(Shown::picture, Collectors.toList())));
        return sql.sql("SELECT * FROM prizes.story WHERE " + condition + " ORDER BY received_at, project")
                .param(value)
                .query((row, number) -> story(row, quotes, pictures))
                .list();
    }

    private static Said said(ResultSet row, int number) throws SQLException {
        return new Said(
                row.getObject("project", UUID.class), new Quote(row.getString("words"), row.getString("said_by")));
    }

    private static Shown shown(ResultSet row, int number) throws SQLException {
        var picture = new StoryPicture(new FileId(row.getObject("file", UUID.class)), row.getString("alt"));
        return new Shown(row.getObject("project", UUID.class), picture);
    }

    private static Story story(ResultSet row, Map<UUID, List<Quote>> quotes, Map<UUID, List<StoryPicture>> pictures)
            throws SQLException {
        UUID project = row.getObject("project", UUID.class);
        return new Story(
                new ProjectId(project),
                row.getInt("edition"),
                row.getLong("version"),
                StoryState.valueOf(row.getString("state")),
                new StoryText(row.getString("headline"), boxes(row), quotes.getOrDefault(project, List.of())),
                pictures.getOrDefault(project, List.of()),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("received_at", OffsetDateTime.class)));
    }

    private static Map<StoryBox, String> boxes(ResultSet row) throws SQLException {
        Map<StoryBox, String> boxes = new EnumMap<>(StoryBox.class);
        for (StoryBox box : StoryBox.values()) {
            String words = row.getString(box.field());
            if (words != null) {
                boxes.put(box, words);
            }
        }
        return boxes;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
