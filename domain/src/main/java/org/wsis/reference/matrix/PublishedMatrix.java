package org.wsis.reference.matrix;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.reference.Matrix;

@Component
class PublishedMatrix implements Matrix {
    private static final String EDITIONS =
            "SELECT number, published_at, published_by, note FROM reference.matrix_version";

    private final JdbcClient database;
    private final Clock clock;

    PublishedMatrix(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Version current() {
        Edition edition = database.sql(EDITIONS + " ORDER BY number DESC LIMIT 1")
                .query(PublishedMatrix::edition)
                .single();
        return new Version(edition, links(edition.number()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Version> version(int number) {
        return database.sql(EDITIONS + " WHERE number = :number")
                .param("number", number)
                .query(PublishedMatrix::edition)
                .optional()
                .map(edition -> new Version(edition, links(number)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Edition> editions() {
        return database.sql(EDITIONS + " ORDER BY number DESC")
                .query(PublishedMatrix::edition)
                .list();
    }

    @Override
    @Transactional
    public Publication publish(int base, List<Change> changes, String note, UUID by) {
        database.sql("SELECT pg_advisory_xact_lock(hashtextextended('matrix', 0))")
                .query((row, number) -> number)
                .list();
        Version current = current();
        if (current.edition().number() != base) {
            return new Publication.Overtaken(current.edition().number());
        }
        Edition next = new Edition(base + 1, clock.instant(), by, note);
        write(
                next,
                changed(current.links(), changes).stream()
                        .map(link -> new SourcedLink(link, sourceNote(base, link)))
                        .toList());
        return new Publication.Published(next);
    }

    void write(Edition edition, List<SourcedLink> links) {
        database.sql("""
                        INSERT INTO reference.matrix_version (number, published_at, published_by, note)
                        VALUES (:number, :at, :by, :note)""")
                .param("number", edition.number())
                .param("at", Timestamp.from(edition.at()))
                .param("by", edition.by())
                .param("note", edition.note())
                .update();
        links.forEach(link -> write(edition.number(), link));
    }

    static List<Link> changed(List<Link> links, List<Change> changes) {
        var result = new LinkedHashMap<Cell, Link>();
        links.forEach(link -> result.put(new Cell(link.line(), link.sdg()), link));
        for (Change change : changes) {
            switch (change) {
                case Change.Put(Link link) -> result.put(new Cell(link.line(), link.sdg()), link);
                case Change.Remove(String line, int sdg) -> result.remove(new Cell(line, sdg));
            }
        }
        return List.copyOf(result.values());
    }

    private record Cell(String line, int sdg) {}

    /** A link with the words of its source about a disagreement. */
    record SourcedLink(Link link, @Nullable String note) {}

    private @Nullable String sourceNote(int version, Link link) {
        if (link.disagreement() == null) {
            return null;
        }
        return database.sql("""
                        SELECT source_note FROM reference.matrix_link
                        WHERE version = :version AND action_line = :line AND sdg = :sdg""")
                .param("version", version)
                .param("line", link.line())
                .param("sdg", link.sdg())
                .query(String.class)
                .single();
    }

    private void write(int version, SourcedLink sourced) {
        Link link = sourced.link();
        database.sql("""
                        INSERT INTO reference.matrix_link
                            (version, action_line, sdg, targets, rationale, disagreement, source_note)
                        VALUES (:version, :line, :sdg, string_to_array(:targets, ' '), :rationale, :disagreement, :note)""")
                .param("version", version)
                .param("line", link.line())
                .param("sdg", link.sdg())
                .param("targets", String.join(" ", link.targets()))
                .param("rationale", link.rationale())
                .param(
                        "disagreement",
                        link.disagreement() == null ? null : link.disagreement().name())
                .param("note", sourced.note())
                .update();
    }

    private List<Link> links(int version) {
        return database.sql("""
                        SELECT link.action_line, link.sdg, link.targets, link.rationale, link.disagreement
                        FROM reference.matrix_link link
                        JOIN reference.action_line line ON line.code = link.action_line
                        WHERE link.version = :version
                        ORDER BY line.category_no, link.sdg""")
                .param("version", version)
                .query((row, number) -> link(row))
                .list();
    }

    private static Link link(ResultSet row) throws SQLException {
        String disagreement = row.getString(5);
        return new Link(
                row.getString(1),
                row.getInt(2),
                Arrays.asList((String[]) row.getArray(3).getArray()),
                row.getString(4),
                disagreement == null ? null : Disagreement.valueOf(disagreement));
    }

    private static Edition edition(ResultSet row, int number) throws SQLException {
        Instant at = row.getTimestamp(2).toInstant();
        return new Edition(row.getInt(1), at, row.getObject(3, UUID.class), row.getString(4));
    }
}
