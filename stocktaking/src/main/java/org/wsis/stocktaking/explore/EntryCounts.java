package org.wsis.stocktaking.explore;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.stocktaking.overview.Pairs;

/** Asks the index how many entries a filter finds, without asking which. */
@Component
class EntryCounts {
    private static final int MOST_PAIRS = 400; // 18 Action Lines by 17 goals are 306

    private final EntityManager entities;

    EntryCounts(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(readOnly = true)
    public long total(Filter filter) {
        return query(filter).fetchTotalHitCount();
    }

    /** How many there are of each Action Line, each goal and each pair of them, in one question. */
    @Transactional(readOnly = true)
    public Pairs pairs(Filter filter) {
        AggregationKey<Map<String, Long>> lines = AggregationKey.of(Facet.ACTION_LINE.parameter());
        AggregationKey<Map<String, Long>> goals = AggregationKey.of(Facet.SDG.parameter());
        AggregationKey<Map<String, Long>> pairs = AggregationKey.of(EntryDocument.PAIR);
        var answer = query(filter)
                .aggregation(lines, count -> count.terms().field(Facet.ACTION_LINE.parameter(), String.class))
                .aggregation(goals, count -> count.terms().field(Facet.SDG.parameter(), String.class))
                .aggregation(
                        pairs,
                        count -> count.terms()
                                .field(EntryDocument.PAIR, String.class)
                                .maxTermCount(MOST_PAIRS))
                .fetch(0);
        return new Pairs(answer.aggregation(lines), answer.aggregation(goals), answer.aggregation(pairs));
    }

    private SearchQueryOptionsStep<?, ?, UUID, ?, ?, ?> query(Filter filter) {
        SearchSession session = Search.session(entities);
        SearchScope<PublishedEntry> scope = session.scope(PublishedEntry.class);
        return session.search(scope)
                .select(field -> field.id(UUID.class))
                .where(EntryIndex.predicate(scope.predicate(), filter, Readings.of(session, filter), null));
    }
}
