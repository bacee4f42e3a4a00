package org.wsis.prizes.story;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.moderation.ReasonCode;
import org.wsis.prizes.project.ProjectId;

/** The history of stories, which the database refuses to change. */
@Component
public class StoryActs {
    private final JdbcClient sql;

    StoryActs(JdbcClient sql) {
        this.sql = sql;
    }

    /** Adds a line. */
    public void write(
            ProjectId project,
            StoryAct.Kind kind,
            AccountId by,
            @Nullable String words,
            List<StoryPin> pins,
            Instant at) {
        long act = sql.sql("INSERT INTO prizes.story_act (project, act, at, by, words)"
                        + " VALUES (:project, :act, :at, :by, :words) RETURNING id")
                .param("project", project.value())
                .param("act", kind.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("words", words)
                .query(Long.class)
                .single();
        pins.forEach(pin -> sql.sql("INSERT INTO prizes.story_pin (act, field, reason, words)"
                        + " VALUES (:act, :field, :reason, :words)")
                .param("act", act)
                .param("field", pin.field())
                .param("reason", pin.reason().name())
                .param("words", pin.words())
                .update());
    }

    private record Pinned(
            long act, String field, String reason, @Nullable String words) {
        StoryPin pin() {
            return new StoryPin(field, ReasonCode.valueOf(reason), words);
        }
    }

    /** What was done to the story, the last first. */
    public List<StoryAct> of(ProjectId project) {
        Map<Long, List<StoryPin>> pins = sql
                .sql("SELECT p.act, p.field, p.reason, p.words FROM prizes.story_pin p JOIN prizes.story_act a"
                        + " ON a.id = p.act WHERE a.project = ? ORDER BY p.act, p.field")
                .param(project.value())
                .query(Pinned.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Pinned::act, Collectors.mapping(Pinned::pin, Collectors.toList())));
        return sql.sql("SELECT id, act, at, by, words FROM prizes.story_act WHERE project = ? ORDER BY id DESC")
                .param(project.value())
                .query((row, number) -> new StoryAct(
                        StoryAct.Kind.valueOf(row.getString("act")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("by", UUID.class),
                        row.getString("words"),
                        pins.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }
}
