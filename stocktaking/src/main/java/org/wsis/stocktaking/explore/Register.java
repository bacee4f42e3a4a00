package org.wsis.stocktaking.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.wsis.reading.PublicReads;
import org.wsis.search.Reading;
import org.wsis.web.ActiveFilter;
import org.wsis.web.Paging;

/** Reads the public register: the index says which entries, the database what is in them. */
@Service
class Register {
    static final int SIZE = 20;
    private static final int OPEN = 5;

    private final EntryIndex index;
    private final EntryLines lines;
    private final FacetWords words;
    private final PublicReads reads;

    Register(EntryIndex index, EntryLines lines, FacetWords words, PublicReads reads) {
        this.index = index;
        this.lines = lines;
        this.words = words;
        this.reads = reads;
    }

    private record Asked(Filter filter, Found found, Locale locale) {}

    /** What the filter finds, in two statements however much that is. */
    Listing find(Filter filter, Locale locale) {
        Found found = index.find(filter, SIZE);
        return reads.of(new Asked(filter, found, locale), () -> listing(filter, found, locale));
    }

    private Listing listing(Filter filter, Found found, Locale locale) {
        return new Listing(
                lines.of(found.ids(), locale),
                new Paging(filter.page(), SIZE, found.total()),
                facets(filter, found, locale),
                chosen(filter, locale),
                found.reading() == Reading.NEAR);
    }

    private List<FacetView> facets(Filter filter, Found found, Locale locale) {
        return Arrays.stream(Facet.values())
                .map(facet -> new FacetView(
                        facet.key(),
                        facet.parameter(),
                        words.values(facet, found.counts().getOrDefault(facet, Map.of()), filter.chosen(facet), locale),
                        facet.ordinal() < OPEN || !filter.chosen(facet).isEmpty()))
                .toList();
    }

    private List<ActiveFilter> chosen(Filter filter, Locale locale) {
        return filter.chosen().entrySet().stream()
                .flatMap(choice -> choice.getValue().stream()
                        .map(value -> new ActiveFilter(
                                words.label(choice.getKey(), value, locale),
                                choice.getKey().parameter(),
                                value)))
                .toList();
    }
}
