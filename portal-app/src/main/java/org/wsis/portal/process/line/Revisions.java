package org.wsis.portal.process.line;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wsis.portal.process.Authors;
import org.wsis.portal.process.Lines;
import org.wsis.web.Paging;

/** Every saving of every text; nothing here changes or deletes one. */
@Repository
class Revisions {
    static final int PAGE = 20;
    private static final String COLUMNS = "slug, number, body, written_by, written_at FROM process.line_revision ";

    private final JdbcClient database;
    private final Authors authors;

    Revisions(JdbcClient database, Authors authors) {
        this.database = database;
        this.authors = authors;
    }

    /** The texts of the line as they stand, reports newest first. */
    List<Revision> current(String line) {
        return named(database.sql("SELECT DISTINCT ON (slug) " + COLUMNS
                        + "WHERE action_line = :line ORDER BY slug DESC, number DESC")
                .param("line", line)
                .query(Revisions::revision)
                .list());
    }

    Optional<Revision> find(String line, TextName text, int number) {
        return named(database.sql(
                                "SELECT " + COLUMNS + "WHERE action_line = :line AND slug = :slug AND number = :number")
                        .param("line", line)
                        .param("slug", text.slug())
                        .param("number", number)
                        .query(Revisions::revision)
                        .list())
                .stream()
                .findFirst();
    }

    int newest(String line, TextName text) {
        return database.sql("""
                        SELECT coalesce(max(number), 0) FROM process.line_revision
                        WHERE action_line = :line AND slug = :slug""")
                .param("line", line)
                .param("slug", text.slug())
                .query(Integer.class)
                .single();
    }

    List<Revision> history(String line, TextName text, Paging paging) {
        return named(database.sql("SELECT " + COLUMNS
                        + "WHERE action_line = :line AND slug = :slug ORDER BY number DESC LIMIT :size OFFSET :first")
                .param("line", line)
                .param("slug", text.slug())
                .param("size", paging.size())
                .param("first", (paging.number() - 1) * paging.size())
                .query(Revisions::revision)
                .list());
    }

    void add(String line, Revision revision) {
        database.sql("""
                        INSERT INTO process.line_revision (action_line, slug, number, body, written_by, written_at)
                        VALUES (:line, :slug, :number, :body, :by, :at)""")
                .param("line", line)
                .param("slug", revision.name().slug())
                .param("number", revision.number())
                .param("body", revision.body())
                .param("by", revision.by())
                .param("at", Timestamp.from(revision.at()))
                .update();
    }

    private List<Revision> named(List<Revision> revisions) {
        var names = authors.of(revisions, Revision::by);
        return revisions.stream()
                .map(revision -> revision.by(names.get(revision.by())))
                .toList();
    }

    private static Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(
                TextName.of(row.getString(1)).orElseThrow(Lines::notFound),
                row.getInt(2),
                row.getString(3),
                row.getObject(4, java.util.UUID.class),
                row.getTimestamp(5).toInstant(),
                null);
    }
}
