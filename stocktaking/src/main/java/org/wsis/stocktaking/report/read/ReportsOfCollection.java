package org.wsis.stocktaking.report.read;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.reading.PublicReads;
import org.wsis.stocktaking.collection.SpecialRepository;
import org.wsis.stocktaking.report.figures.CollectionEntries;

/** The published reports drawn from a special repository, for its page. Drafts, and what was withdrawn, are not named. */
@Component
public class ReportsOfCollection {
    private static final int MOST = 20;

    private final JdbcClient database;
    private final PublicReads reads;

    ReportsOfCollection(JdbcClient database, PublicReads reads) {
        this.database = database;
        this.reads = reads;
    }

    private record Asked(String set) {}

    /** The latest first; in one statement, or in none while nothing changes. */
    public List<ReportsOfEntry.Line> of(SpecialRepository repository) {
        String set = CollectionEntries.key(repository);
        return reads.of(new Asked(set), () -> read(set));
    }

    private List<ReportsOfEntry.Line> read(String set) {
        return database.sql("""
                        SELECT slug, title, language FROM stocktaking.report
                        WHERE entry_set = :set AND state = 'PUBLISHED'
                        ORDER BY published_at DESC, slug LIMIT :most""")
                .param("set", set)
                .param("most", MOST)
                .query(ReportsOfEntry.Line.class)
                .list();
    }
}
