package org.wsis.stocktaking.explore;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wsis.stocktaking.explore.Filter.Sort;

/** Writes a filter as addresses have it: the same for the same filter, however it was typed. */
public final class FilterAddress {
    private FilterAddress() {}

    /** The query with its question mark, encoded, or nothing for everything. The page is left out. */
    public static String query(Filter filter) {
        Sort usual = filter.question().isEmpty() ? Sort.NEWEST : Sort.RELEVANCE;
        return joined(Stream.concat(
                parts(filter),
                filter.sort() == usual
                        ? Stream.empty()
                        : Stream.of(part("sort", filter.sort().name().toLowerCase(Locale.ROOT)))));
    }

    /** The address of the explorer that shows what the filter finds, from the first page. */
    static String of(Filter filter, View view) {
        String query = query(filter);
        String shown = view == View.LIST ? "" : (query.isEmpty() ? "?" : "&") + part(View.PARAMETER, view.value());
        return "/stocktaking" + query + shown;
    }

    /** The same without the order, for lists that have their own. */
    public static String unordered(Filter filter) {
        return joined(parts(filter));
    }

    private static Stream<String> parts(Filter filter) {
        Stream<String> question =
                filter.question().isEmpty() ? Stream.empty() : Stream.of(part("q", filter.question()));
        return Stream.concat(
                question,
                filter.chosen().entrySet().stream()
                        .flatMap(choice -> choice.getValue().stream()
                                .sorted()
                                .map(value -> part(choice.getKey().parameter(), value))));
    }

    private static String part(String name, String value) {
        return name + "=" + URLEncoder.encode(value, UTF_8);
    }

    private static String joined(Stream<String> parts) {
        String all = parts.collect(Collectors.joining("&"));
        return all.isEmpty() ? "" : "?" + all;
    }
}
