package org.wsis.stocktaking.report.read;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.reading.PublicReads;
import org.wsis.stocktaking.EntryId;

/** The published reports that have an entry, for its page. Drafts, and what was withdrawn, are not named. */
@Component
public class ReportsOfEntry {
    private static final int MOST = 20;

    private final JdbcClient database;
    private final PublicReads reads;

    ReportsOfEntry(JdbcClient database, PublicReads reads) {
        this.database = database;
        this.reads = reads;
    }

    /**
     * A report.
     *
     * @param language of the title
     */
    public record Line(String slug, String title, String language) {
        /** Its public page. */
        public String path() {
            return "/stocktaking/reports/" + slug;
        }
    }

    private record Asked(EntryId entry) {}

    /** The latest first; in one statement, or in none while nothing changes. */
    public List<Line> of(EntryId entry) {
        return reads.of(new Asked(entry), () -> read(entry));
    }

    private List<Line> read(EntryId entry) {
        return database.sql("""
                        SELECT r.slug, r.title, r.language
                        FROM stocktaking.report_item i JOIN stocktaking.report r ON r.id = i.report
                        WHERE i.entry = :entry AND r.state = 'PUBLISHED'
                        ORDER BY r.published_at DESC, r.slug LIMIT :most""")
                .param("entry", entry.value())
                .param("most", MOST)
                .query(Line.class)
                .list();
    }
}
