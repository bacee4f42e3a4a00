package org.wsis.stocktaking.explore;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.stocktaking.counting.Counting;
import org.wsis.stocktaking.overview.Pairs;

/** Asks the index how many entries a filter finds, without asking which. */
@Component
class EntryCounts {
    private static final String LINES = Facet.ACTION_LINE.parameter();
    private static final String GOALS = Facet.SDG.parameter();

    private final EntityManager entities;
    private final ValueCounts values;
    private final Readings readings;

    EntryCounts(EntityManager entities, ValueCounts values, Readings readings) {
        this.entities = entities;
        this.values = values;
        this.readings = readings;
    }

    @Transactional(readOnly = true)
    public long total(Filter filter) {
        return count(filter, List.of()).total();
    }

    /** How many there are of each Action Line, each goal and each pair of them, in one question. */
    @Transactional(readOnly = true)
    public Pairs pairs(Filter filter) {
        Map<String, Map<String, Long>> counted =
                count(filter, List.of(LINES, GOALS, EntryDocument.PAIR)).values();
        return new Pairs(
                counted.getOrDefault(LINES, Map.of()),
                counted.getOrDefault(GOALS, Map.of()),
                counted.getOrDefault(EntryDocument.PAIR, Map.of()));
    }

    private Counting count(Filter filter, List<String> fields) {
        SearchSession session = Search.session(entities);
        return values.count(session, filter, readings.of(session, filter), fields);
    }
}
