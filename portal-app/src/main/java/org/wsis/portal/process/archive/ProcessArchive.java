package org.wsis.portal.process.archive;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.portal.process.archive.Event.Precision;
import org.wsis.reference.ContentLoader;
import org.wsis.reference.Region;

/** The dates and publications of the record, loaded at the first start. */
@Component
class ProcessArchive implements SmartInitializingSingleton {
    private final ContentLoader content;
    private final JdbcClient database;

    ProcessArchive(ContentLoader content, JdbcClient database) {
        this.content = content;
        this.database = database;
    }

    @Override
    public void afterSingletonsInstantiated() {
        content.once(
                "process-timeline",
                "process_timeline.csv",
                rows -> rows.forEach(row -> insert(Event.of(
                        (int) row.line(), row.get("date"), row.get("what"), row.get("kind"), row.get("source")))));
        content.once(
                "publications",
                "publications.csv",
                rows -> rows.forEach(row -> insert(new Publication(
                        (int) row.line(),
                        Integer.parseInt(row.get("year")),
                        row.get("title"),
                        region(row.optional("region")),
                        new Source(row.get("source"))))));
    }

    List<Event> events() {
        return database.sql(
                        "SELECT number, starts, ends, precision, what, kind, source FROM process.event ORDER BY starts, number")
                .query((row, number) -> new Event(
                        row.getInt(1),
                        row.getDate(2).toLocalDate(),
                        row.getDate(3).toLocalDate(),
                        Precision.valueOf(row.getString(4)),
                        row.getString(5),
                        row.getString(6),
                        new Source(row.getString(7))))
                .list();
    }

    List<Publication> publications() {
        return database.sql("SELECT number, year, title, region, source FROM process.publication ORDER BY number")
                .query((row, number) -> new Publication(
                        row.getInt(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4) == null ? null : Region.valueOf(row.getString(4)),
                        new Source(row.getString(5))))
                .list();
    }

    private void insert(Event event) {
        database.sql("""
                        INSERT INTO process.event (number, starts, ends, precision, what, kind, source)
                        VALUES (:number, :starts, :ends, :precision, :what, :kind, :source)""")
                .param("number", event.number())
                .param("starts", event.starts())
                .param("ends", event.ends())
                .param("precision", event.precision().name())
                .param("what", event.what())
                .param("kind", event.kind())
                .param("source", event.source().text())
                .update();
    }

    private void insert(Publication publication) {
        database.sql("""
                        INSERT INTO process.publication (number, year, title, region, source)
                        VALUES (:number, :year, :title, :region, :source)""")
                .param("number", publication.number())
                .param("year", publication.year())
                .param("title", publication.title())
                .param(
                        "region",
                        publication.region() == null
                                ? null
                                : publication.region().name())
                .param("source", publication.source().text())
                .update();
    }

    private static @Nullable Region region(@Nullable String name) {
        return name == null
                ? null
                : Region.valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
