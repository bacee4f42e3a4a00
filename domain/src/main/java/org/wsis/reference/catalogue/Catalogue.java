package org.wsis.reference.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.wsis.reference.ActionLine;
import org.wsis.reference.Reference;
import org.wsis.reference.Region;
import org.wsis.reference.Sdg;

/** Reads the tables at start: only migrations change them. What a start can do without is made when it is first wanted. */
@Component
class Catalogue implements Reference {
    private final List<ActionLine> lines;
    private final Map<String, ActionLine> linesByCode;
    private final List<Sdg> goals =
            IntStream.rangeClosed(1, 17).mapToObj(Sdg::new).toList();
    private final Map<String, Region> regions;
    private final CountryNames names;
    private final Supplier<CountryIndex> index;

    Catalogue(JdbcClient database) {
        lines = readLines(database);
        linesByCode =
                lines.stream().collect(Collectors.toUnmodifiableMap(line -> folded(line.code()), Function.identity()));
        regions = readRegions(database);
        names = CountryNames.of(database.sql("SELECT code FROM reference.country")
                .query(String.class)
                .list());
        index = SingletonSupplier.of(() -> CountryIndex.of(names));
    }

    @Override
    public List<ActionLine> actionLines() {
        return lines;
    }

    @Override
    public Optional<ActionLine> actionLine(String code) {
        return Optional.ofNullable(linesByCode.get(folded(code)));
    }

    @Override
    public List<Sdg> sdgs() {
        return goals;
    }

    @Override
    public boolean isTarget(String code) {
        return goals.stream().anyMatch(goal -> goal.targets().contains(code));
    }

    @Override
    public List<String> countries(Locale locale) {
        return names.sorted(locale);
    }

    @Override
    public String countryName(String code, Locale locale) {
        return names.name(code, locale);
    }

    @Override
    public Optional<String> countryOf(String text) {
        return index.get().find(text);
    }

    @Override
    public Optional<Region> regionOf(String country) {
        return Optional.ofNullable(regions.get(country));
    }

    private static String folded(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    private static List<ActionLine> readLines(JdbcClient database) {
        return database.sql("""
                        SELECT code, category_no, official_title, lead_facilitator, co_facilitators, source, name_source
                        FROM reference.action_line ORDER BY category_no""")
                .query((row, number) -> new ActionLine(
                        row.getString(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)))
                .list();
    }

    private static Map<String, Region> readRegions(JdbcClient database) {
        return database
                .sql("SELECT code, itu_region FROM reference.country WHERE itu_region IS NOT NULL")
                .query((row, number) -> Map.entry(row.getString(1), Region.valueOf(row.getString(2))))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
