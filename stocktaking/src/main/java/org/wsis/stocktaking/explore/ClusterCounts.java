package org.wsis.stocktaking.explore;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.wsis.stocktaking.counting.Counting;

/** What a cluster counts, in one question. */
final class ClusterCounts {
    private static final int MOST_VALUES = 400; // 18 Action Lines by 17 goals are 306

    private ClusterCounts() {}

    static Counting of(SearchSession session, SearchPredicate predicate, Collection<String> fields) {
        var keys = new HashMap<String, AggregationKey<Map<String, Long>>>();
        fields.forEach(field -> keys.put(field, AggregationKey.of(field)));
        var query = session.search(session.scope(PublishedEntry.class))
                .select(field -> field.id(UUID.class))
                .where(predicate);
        keys.forEach((field, key) -> query.aggregation(
                key, count -> count.terms().field(field, String.class).maxTermCount(MOST_VALUES)));
        var result = query.fetch(0);
        var counts = new HashMap<String, Map<String, Long>>();
        keys.forEach((field, key) -> counts.put(field, result.aggregation(key)));
        return new Counting(result.total().hitCount(), counts);
    }
}
