package org.wsis.stocktaking.explore;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.search.engine.search.query.SearchQuery;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.search.Reading;
import org.wsis.stocktaking.published.IdList;

/** Asks the index which entries a filter finds, without counting facets. */
@Component
public class EntryIds {
    private static final int AT_A_TIME = 5000;

    private final EntityManager entities;
    private final Readings readings;

    EntryIds(EntityManager entities, Readings readings) {
        this.entities = entities;
        this.readings = readings;
    }

    /** The first ones, in the filter's order. */
    @Transactional(readOnly = true)
    public List<UUID> first(Filter filter, int most) {
        return query(filter).fetchHits(most);
    }

    /** Those published since then, the latest first. */
    @Transactional(readOnly = true)
    public List<UUID> publishedSince(Filter filter, Instant since, int most) {
        SearchSession session = Search.session(entities);
        SearchScope<PublishedEntry> scope = session.scope(PublishedEntry.class);
        var factory = scope.predicate();
        return session.search(scope)
                .select(field -> field.id(UUID.class))
                .where(factory.and(
                                EntryIndex.predicate(factory, filter, Reading.EXACT, null),
                                factory.range()
                                        .field(EntryDocument.PUBLISHED_AT)
                                        .atLeast(since)
                                        .toPredicate())
                        .toPredicate())
                .sort(scope.sort().field(EntryDocument.PUBLISHED_AT).desc().toSort())
                .fetchHits(most);
    }

    /** All of them, in the filter's order, from one state of the index. */
    @Transactional(readOnly = true)
    public IdList all(Filter filter) {
        var ids = new IdList();
        try (var scroll = query(filter).scroll(AT_A_TIME)) {
            for (var some = scroll.next(); some.hasHits(); some = scroll.next()) {
                some.hits().forEach(ids::add);
            }
        }
        return ids;
    }

    private SearchQuery<UUID> query(Filter filter) {
        SearchSession session = Search.session(entities);
        SearchScope<PublishedEntry> scope = session.scope(PublishedEntry.class);
        return session.search(scope)
                .select(field -> field.id(UUID.class))
                .where(EntryIndex.predicate(scope.predicate(), filter, readings.of(session, filter), null))
                .sort(EntryIndex.sort(scope.sort(), filter))
                .toQuery();
    }
}
