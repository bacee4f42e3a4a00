package org.wsis.stocktaking.explore;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.wsis.search.MultilingualText;
import org.wsis.stocktaking.explore.Filter.Sort;

/** Reads a filter from an address that people wrote, kept or changed: what makes no sense there finds nothing or is ignored. */
public final class Filters {
    private static final int MOST_VALUES = 50;
    private static final int LAST_PAGE = 500;

    private Filters() {}

    /** The filter that asks for nothing and finds all. */
    static Filter everything() {
        return new Filter("", Map.of(), Sort.NEWEST, 1);
    }

    /** The filter that the parameters of the address mean. */
    public static Filter of(MultiValueMap<String, String> parameters) {
        String question =
                Objects.requireNonNullElse(parameters.getFirst("q"), "").strip();
        if (question.length() > MultilingualText.LONGEST) {
            question = question.substring(0, MultilingualText.LONGEST);
        }
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> values = values(facet, parameters.getOrDefault(facet.parameter(), List.of()));
            if (!values.isEmpty()) {
                chosen.put(facet, values);
            }
        }
        return new Filter(
                question, chosen, sort(parameters.getFirst("sort"), question), page(parameters.getFirst("page")));
    }

    /** The filter that a kept query means, with its question mark or without; everything if there is none. */
    public static Filter read(@Nullable String query) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        for (String pair :
                Objects.requireNonNullElse(query, "").replaceFirst("^\\?", "").split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                parameters.add(decoded(parts[0]), decoded(parts[1]));
            }
        }
        return of(parameters);
    }

    // A stray per cent sign is somebody's typing, not a reason to fail.
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    private static Set<String> values(Facet facet, List<String> typed) {
        return typed.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty() && value.length() <= MOST_VALUES)
                .map(value -> canonical(facet, value))
                .limit(MOST_VALUES)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String canonical(Facet facet, String value) {
        return switch (facet) {
            case ACTION_LINE -> line(value);
            case COUNTRY -> value.toUpperCase(Locale.ROOT);
            case LANGUAGE, COLLECTION, ANSWER -> value.toLowerCase(Locale.ROOT);
            case SDG, YEAR -> value;
            case REGION, STAKEHOLDER_TYPE, KIND, SCOPE ->
                value.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        };
    }

    /** C7-gov, however it is written. */
    private static String line(String code) {
        String[] parts = code.split("-", 2);
        String line = parts[0].toUpperCase(Locale.ROOT);
        return parts.length == 1 ? line : line + "-" + parts[1].toLowerCase(Locale.ROOT);
    }

    private static Sort sort(@Nullable String typed, String question) {
        return Arrays.stream(Sort.values())
                .filter(sort -> sort.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElse(question.isEmpty() ? Sort.NEWEST : Sort.RELEVANCE);
    }

    private static int page(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,9}") ? Math.clamp(Integer.parseInt(typed), 1, LAST_PAGE) : 1;
    }
}
