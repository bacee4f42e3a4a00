package org.wsis.stocktaking.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.search.IndexState;
import org.wsis.search.Reading;
import org.wsis.stocktaking.counting.Counter;
import org.wsis.stocktaking.counting.Counting;

/**
 * How many entries a filter finds and how many of them have each value of some fields. Within a facet values add up, so its
 * own choice does not limit its counts. An embedded index is counted here, a cluster counts by itself.
 */
@Component
class ValueCounts {
    private final IndexState state;
    private final Counter counter = new Counter(
            Stream.concat(Arrays.stream(Facet.values()).map(Facet::parameter), Stream.of(EntryDocument.PAIR))
                    .toList());

    ValueCounts(IndexState state) {
        this.state = state;
    }

    private record Words(String question, Reading reading) {}

    Counting count(SearchSession session, Filter filter, Reading reading, Collection<String> fields) {
        SearchScope<PublishedEntry> scope = session.scope(PublishedEntry.class);
        return state.read(scope, reader -> counter.count(reader, asked(scope, filter, reading, fields)))
                .orElseGet(() -> ofCluster(session, filter, reading, fields));
    }

    /** Finds the same entries; where they were counted before, they are not looked for again. */
    SearchPredicate found(SearchScope<PublishedEntry> scope, Filter filter, Reading reading) {
        return state.isEmbedded()
                ? scope.predicate()
                        .extension(LuceneExtension.get())
                        .fromLuceneQuery(counter.found(asked(scope, filter, reading, List.of())))
                        .toPredicate()
                : EntryIndex.predicate(scope.predicate(), filter, reading, null);
    }

    private static Counter.Asked asked(
            SearchScope<PublishedEntry> scope, Filter filter, Reading reading, Collection<String> fields) {
        Map<String, Set<String>> chosen = new HashMap<>();
        filter.chosen().forEach((facet, values) -> chosen.put(facet.parameter(), values));
        return new Counter.Asked(
                new Words(filter.question(), reading),
                () -> LuceneMigrationUtils.toLuceneQuery(
                        EntryIndex.predicate(scope.predicate(), filter.wordsOnly(), reading, null)),
                chosen,
                fields);
    }

    private static Counting ofCluster(
            SearchSession session, Filter filter, Reading reading, Collection<String> fields) {
        List<String> free = new ArrayList<>(fields);
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        filter.chosen().keySet().forEach(facet -> {
            if (free.remove(facet.parameter())) {
                counts.putAll(ClusterCounts.of(
                                session, predicate(session, filter, reading, facet), List.of(facet.parameter()))
                        .values());
            }
        });
        Counting rest = ClusterCounts.of(session, predicate(session, filter, reading, null), free);
        counts.putAll(rest.values());
        return new Counting(rest.total(), counts);
    }

    private static SearchPredicate predicate(
            SearchSession session, Filter filter, Reading reading, @Nullable Facet except) {
        return EntryIndex.predicate(session.scope(PublishedEntry.class).predicate(), filter, reading, except);
    }
}
