package org.wsis.prizes.vote.listing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of a list.
 *
 * @param total how many projects are found
 * @param page from 1
 * @param facets by the name of the parameter: how many projects each of its values would leave; the choice within a facet
 *     does not limit its own counts, because its values add up
 * @param <T> what is said of a project
 */
public record Listing<T>(long total, int page, int size, Map<String, Map<String, Long>> facets, List<T> items) {
    /** The part of all projects that is asked for. */
    public static <T extends Listed> Listing<T> of(List<T> all, Asked asked) {
        List<T> found =
                all.stream().filter(asked::ofCategory).filter(asked::ofCountry).toList();
        List<T> items = found.stream()
                .skip((asked.page() - 1L) * asked.size())
                .limit(asked.size())
                .toList();
        return new Listing<>(found.size(), asked.page(), asked.size(), facets(all, asked), items);
    }

    private static Map<String, Map<String, Long>> facets(List<? extends Listed> all, Asked asked) {
        Stream<String> categories =
                all.stream().filter(asked::ofCountry).map(project -> String.valueOf(project.category()));
        Stream<String> countries =
                all.stream().filter(asked::ofCategory).flatMap(project -> Stream.ofNullable(project.country()));
        return new TreeMap<>(Map.of("category", counts(categories), "country", counts(countries)));
    }

    private static Map<String, Long> counts(Stream<String> values) {
        return values.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
