package org.wsis.prizes.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.reference.Reference;

/** Reads the archive for its pages. */
@Component
@Transactional(readOnly = true)
class PrizeArchive {
    private final PrizeRecords records;
    private final Reference reference;
    private final PortalFigures counted;
    private final JdbcClient sql;

    PrizeArchive(PrizeRecords records, Reference reference, PortalFigures counted, JdbcClient sql) {
        this.records = records;
        this.reference = reference;
        this.counted = counted;
        this.sql = sql;
    }

    List<YearCount> counts() {
        return records.counts();
    }

    Optional<YearCount> count(@Nullable Integer year) {
        return records.counts().stream()
                .filter(count -> Objects.equals(count.year(), year))
                .findFirst();
    }

    /** The years of which anything is known, the latest first. */
    List<Integer> years() {
        return sql.sql(
                        "SELECT year FROM prizes.figure UNION SELECT year FROM prizes.prize_record WHERE year IS NOT NULL"
                                + " UNION SELECT year FROM prizes.edition ORDER BY year DESC")
                .query(Integer.class)
                .list();
    }

    /** What sources say, and what the portal counted itself. */
    List<Figures> figures() {
        return Stream.concat(ofSources().stream(), counted.all().stream()).toList();
    }

    private List<Figures> ofSources() {
        return sql.sql("SELECT year, submitted, nominated, votes, champions, winners, source FROM prizes.figure"
                        + " ORDER BY year DESC")
                .query(Figures.class)
                .list();
    }

    Optional<Figures> figures(int year) {
        return figures().stream().filter(figures -> figures.year() == year).findFirst();
    }

    /** The records of the year, or of no year, by category; those without a category come last. */
    List<CategoryBlock> results(@Nullable Integer year) {
        Map<@Nullable Integer, List<PrizeLine>> byCategory = new LinkedHashMap<>();
        for (PrizeLine prize : records.ofYear(year)) {
            byCategory
                    .computeIfAbsent(prize.category(), none -> new ArrayList<>())
                    .add(prize);
        }
        return byCategory.entrySet().stream()
                .map(block -> new CategoryBlock(block.getKey(), line(block.getKey()), block.getValue()))
                .toList();
    }

    private @Nullable String line(@Nullable Integer category) {
        return category == null
                ? null
                : reference.actionLines().get(category - 1).code();
    }
}
