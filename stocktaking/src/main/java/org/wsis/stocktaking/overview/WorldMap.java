package org.wsis.stocktaking.overview;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.wsis.reference.Reference;

/** Draws numbers of countries as a map. */
@Component
public class WorldMap {
    private static final int CLASSES = 5;

    private final Shapes shapes;
    private final Reference reference;

    WorldMap(Shapes shapes, Reference reference) {
        this.shapes = shapes;
        this.reference = reference;
    }

    /**
     * The map.
     *
     * @param counts how many entries a country has, by its code
     * @param chosen the countries of the filter
     * @param address of the filter with this country added or taken out
     */
    public MapView of(Map<String, Long> counts, Set<String> chosen, Locale locale, UnaryOperator<String> address) {
        Collection<String> shown = new TreeSet<>(counts.keySet());
        shown.addAll(chosen);
        Steps steps = Steps.upTo(counts.values().stream().reduce(1L, Math::max), CLASSES);
        Map<String, List<Shape>> outlines = shapes.all().stream()
                .filter(shape -> shape.country() != null)
                .collect(groupingBy(shape -> String.valueOf(shape.country())));
        List<MapView.Country> countries = reference.countries(locale).stream() // by name, where numbers are equal
                .filter(shown::contains)
                .map(code -> new MapView.Country(
                        reference.countryName(code, locale),
                        counts.getOrDefault(code, 0L),
                        steps.of(counts.getOrDefault(code, 0L)),
                        chosen.contains(code),
                        address.apply(code),
                        outlines.getOrDefault(code, List.of())))
                .sorted(Comparator.comparingLong(MapView.Country::count).reversed())
                .toList();
        return new MapView(
                empty(shown),
                countries,
                steps.all(),
                counts.values().stream().mapToLong(Long::longValue).sum());
    }

    private List<String> empty(Collection<String> shown) {
        return shapes.all().stream()
                .filter(shape -> shape.country() == null || !shown.contains(shape.country()))
                .map(Shape::path)
                .toList();
    }
}
