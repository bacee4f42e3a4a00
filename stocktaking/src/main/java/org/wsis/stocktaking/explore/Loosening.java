package org.wsis.stocktaking.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Where a filter finds nothing: what is found without each of its parts. One question for each part, none otherwise. */
@Component
class Loosening {
    private final EntryCounts counts;
    private final FacetWords words;
    private final MessageSource messages;

    Loosening(EntryCounts counts, FacetWords words, MessageSource messages) {
        this.counts = counts;
        this.words = words;
        this.messages = messages;
    }

    /**
     * A part of the filter that can be left out.
     *
     * @param label what is left out
     * @param count how many entries are found then
     * @param href shows them
     */
    record Way(String label, long count, String href) {}

    /** The words first, each facet with all its values, and everything last; nothing if the filter finds something. */
    List<Way> of(View view, Filter filter, Listing listing, Locale locale) {
        if (listing.paging().total() > 0 || filter.isEmpty()) {
            return List.of();
        }
        var ways = new ArrayList<Way>();
        if (!filter.question().isEmpty()) {
            ways.add(way(say("words", locale, filter.question()), filter.withoutWords(), view));
        }
        filter.chosen()
                .forEach((facet, values) ->
                        ways.add(way(label(facet, values, locale), filter.with(facet, Set.of()), view)));
        if (ways.size() > 1) {
            ways.add(way(say("all", locale), Filters.everything(), view));
        }
        return ways;
    }

    private Way way(String label, Filter without, View view) {
        return new Way(label, counts.total(without), FilterAddress.of(without, view));
    }

    private String label(Facet facet, Set<String> values, Locale locale) {
        return say(
                "facet",
                locale,
                messages.getMessage(facet.key(), null, locale),
                values.stream().map(value -> words.label(facet, value, locale)).collect(Collectors.joining(", ")));
    }

    private String say(String what, Locale locale, Object... values) {
        return messages.getMessage("stocktaking.loosen." + what, values, locale);
    }
}
