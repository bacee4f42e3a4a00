package org.wsis.prizes.story;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.files.FileId;
import org.wsis.prizes.project.ProjectId;

/** Keeps stories. Who may read and write is asked before. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Stories {
    private final JdbcClient sql;
    private final StoryRows rows;

    Stories(JdbcClient sql, StoryRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /** The story of the project, if it is begun. */
    public Optional<Story> find(ProjectId project) {
        return rows.read("project = ?", project.value()).stream().findFirst();
    }

    /** The same, as it stays until the running transaction ends. */
    public Optional<Story> lock(ProjectId project) {
        sql.sql("SELECT project FROM prizes.story WHERE project = ? FOR UPDATE")
                .param(project.value())
                .query(UUID.class)
                .optional();
        return find(project);
    }

    /** Those of the edition. */
    public List<Story> of(int edition) {
        return rows.read("edition = ?", edition);
    }

    /** Whether the publication of the edition stands; then nothing is taken any more. */
    public boolean arePublished(int edition) {
        return sql.sql("SELECT count(*) FROM prizes.story_book WHERE edition = ?")
                        .param(edition)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Begins a story, unless there is one, and locks it. */
    public Story begin(Champion champion, Instant now) {
        sql.sql("INSERT INTO prizes.story (project, edition, changed_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(champion.project(), champion.edition(), now.atOffset(ZoneOffset.UTC))
                .update();
        return lock(champion.id()).orElseThrow();
    }

    /** Says this from now on. */
    public void write(Story story, StoryText text, Instant now) {
        sql.sql("""
                        UPDATE prizes.story SET version = version + 1, changed_at = :now, headline = :headline,
                            summary = :summary, challenge = :challenge, solution = :solution, results = :results,
                            lessons = :lessons WHERE project = :project""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("headline", text.headline())
                .param("summary", text.in(StoryBox.SUMMARY))
                .param("challenge", text.in(StoryBox.CHALLENGE))
                .param("solution", text.in(StoryBox.SOLUTION))
                .param("results", text.in(StoryBox.RESULTS))
                .param("lessons", text.in(StoryBox.LESSONS))
                .param("project", story.project().value())
                .update();
        sql.sql("DELETE FROM prizes.story_quote WHERE project = ?")
                .param(story.project().value())
                .update();
        for (int place = 0; place < text.quotes().size(); place++) {
            Quote quote = text.quotes().get(place);
            sql.sql("INSERT INTO prizes.story_quote (project, position, words, said_by)"
                            + " VALUES (:project, :position, :words, :by)")
                    .param("project", story.project().value())
                    .param("position", place + 1)
                    .param("words", quote.words())
                    .param("by", quote.by())
                    .update();
        }
    }

    /** Sent, and consented to. */
    public void receive(Story story, Instant now) {
        check(story, StoryState.RECEIVED);
        sql.sql("UPDATE prizes.story SET version = version + 1, state = 'RECEIVED', received_at = :now,"
                        + " consented_at = :now WHERE project = :project")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("project", story.project().value())
                .update();
    }

    /** Has another fate from now on; throws if it cannot have it. */
    public void become(Story story, StoryState next) {
        check(story, next);
        sql.sql("UPDATE prizes.story SET version = version + 1, state = ? WHERE project = ?")
                .params(next.name(), story.project().value())
                .update();
    }

    private static void check(Story story, StoryState next) {
        if (!story.state().next().contains(next)) {
            throw new IllegalStateException("A story that is " + story.state() + " does not become " + next);
        }
    }

    /** Gives it another picture, of at most four. */
    public void hang(Story story, FileId file, String alt) {
        sql.sql(
                        "INSERT INTO prizes.story_picture (project, position, file, alt) SELECT :project, min(free), :file, :alt"
                                + " FROM generate_series(1, 4) AS free WHERE free NOT IN"
                                + " (SELECT position FROM prizes.story_picture WHERE project = :project)")
                .param("project", story.project().value())
                .param("file", file.value())
                .param("alt", alt)
                .update();
    }

    /** Takes the picture off; the file is the caller's to remove. */
    public void take(Story story, FileId file) {
        sql.sql("DELETE FROM prizes.story_picture WHERE project = ? AND file = ?")
                .params(story.project().value(), file.value())
                .update();
    }

    /** As if it had never been begun; its files are the caller's to remove. */
    public void remove(Story story) {
        sql.sql("DELETE FROM prizes.story WHERE project = ?")
                .param(story.project().value())
                .update();
    }
}
