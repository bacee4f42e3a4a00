package org.wsis.forum.registration.figures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.forum.registration.Gender;
import org.wsis.forum.registration.call.Attendance;
import org.wsis.reference.Reference;
import org.wsis.reference.Region;
import org.wsis.reference.StakeholderType;

/** Says what was counted in words, small numbers left out. Regions and countries together give nothing away either. */
@Component
class FigureTables {
    private final Figures figures;
    private final Reference reference;
    private final MessageSource messages;

    FigureTables(Figures figures, Reference reference, MessageSource messages) {
        this.figures = figures;
        this.reference = reference;
        this.messages = messages;
    }

    List<FigureTable> of(int edition, Locale locale) {
        Map<String, Map<String, Long>> parts = figures.parts(edition);
        Map<String, Long> countries = parts.getOrDefault("country", Map.of());
        Map<Region, @Nullable Long> regions = Suppression.of(regions(countries));
        return List.of(
                table("forum.registration.mode", parts.get("mode"), keys(Attendance.values(), Attendance::key), locale),
                table(
                        "forum.registration.type",
                        parts.get("type"),
                        keys(StakeholderType.values(), StakeholderType::key),
                        locale),
                table("forum.registration.gender", parts.get("gender"), genders(), locale),
                new FigureTable(
                        "forum.registration.region",
                        Arrays.stream(Region.values())
                                .filter(regions::containsKey)
                                .map(region -> new FigureTable.Row(said(region.key(), locale), regions.get(region)))
                                .toList()),
                new FigureTable("forum.registration.country", countries(countries, regions, locale)));
    }

    private Map<Region, Long> regions(Map<String, Long> countries) {
        Map<Region, Long> regions = new TreeMap<>();
        countries.forEach((country, number) -> regions.merge(region(country), number, Long::sum));
        return regions;
    }

    private Region region(String country) {
        return reference.regionOf(country).orElse(Region.INTERNATIONAL);
    }

    private List<FigureTable.Row> countries(
            Map<String, Long> counts, Map<Region, @Nullable Long> regions, Locale locale) {
        return Suppression.within(counts, this::region, regions).entrySet().stream()
                .map(cell -> new FigureTable.Row(reference.countryName(cell.getKey(), locale), cell.getValue()))
                .sorted(Comparator.comparing(FigureTable.Row::number, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(FigureTable.Row::label))
                .toList();
    }

    private FigureTable table(
            String key, @Nullable Map<String, Long> counts, Map<String, String> names, Locale locale) {
        Map<String, @Nullable Long> told = Suppression.of(counts == null ? Map.of() : counts);
        return new FigureTable(
                key,
                names.entrySet().stream()
                        .filter(name -> told.containsKey(name.getKey()))
                        .map(name -> new FigureTable.Row(said(name.getValue(), locale), told.get(name.getKey())))
                        .toList());
    }

    private static Map<String, String> genders() {
        Map<String, String> names = keys(Gender.values(), Gender::key);
        names.put("", "forum.registration.gender.unsaid");
        return names;
    }

    private static <E extends Enum<E>> Map<String, String> keys(E[] values, Function<E, String> key) {
        Map<String, String> names = new LinkedHashMap<>();
        Stream.of(values).forEach(value -> names.put(value.name(), key.apply(value)));
        return names;
    }

    private String said(String key, Locale locale) {
        return String.valueOf(messages.getMessage(key, null, locale));
    }
}
