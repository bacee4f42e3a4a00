package org.wsis.stocktaking.published;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.stocktaking.EntryId;
import org.wsis.web.SiteParts;

/** The addresses of all public entries for search engines, by their numbers in the register, so that each keeps its part. */
@Component
class EntryMap implements SiteParts {
    private static final int NUMBERS = 5000;

    private final JdbcClient database;

    EntryMap(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "stocktaking";
    }

    @Override
    @Transactional(readOnly = true)
    public int parts() {
        long last = database.sql("SELECT coalesce(max(number), 0) FROM stocktaking.public_entry")
                .query(Long.class)
                .single();
        return (int) Math.ceilDiv(last, NUMBERS);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Page> pages(int part) {
        long before = (long) part * NUMBERS;
        return database.sql("""
                        SELECT id, updated_at FROM stocktaking.public_entry
                        WHERE number > :before AND number <= :last ORDER BY number""").param("before", before).param("last", before + NUMBERS).query().listOfRows().stream()
                .map(EntryRecord::new)
                .map(row -> new Page(new EntryId(row.id()).path(), Objects.requireNonNull(row.instant("updated_at"))))
                .toList();
    }
}
