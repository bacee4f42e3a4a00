package org.wsis.stocktaking.explore;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;
import org.wsis.search.IndexState;
import org.wsis.search.MultilingualText;
import org.wsis.search.Reading;
import org.wsis.stocktaking.counting.Counting;

/** Asks the index; no statement goes to the database. */
@Component
public class EntryIndex {
    private static final List<String> FACETS =
            Arrays.stream(Facet.values()).map(Facet::parameter).toList();

    private final EntityManager entities;
    private final Supplier<SearchScope<PublishedEntry>> scope;
    private final TransactionTemplate transaction;
    private final KnownAnswers known;
    private final ValueCounts values;
    private final Readings readings;

    EntryIndex(
            EntityManager entities,
            EntityManagerFactory factory,
            PlatformTransactionManager transactions,
            IndexState state,
            ValueCounts values,
            Readings readings) {
        this.entities = entities;
        this.values = values;
        this.readings = readings;
        this.known = new KnownAnswers(state);
        this.scope = SingletonSupplier.of(() -> Search.mapping(factory).scope(PublishedEntry.class));
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    /** A page of what the filter finds, and what each value of each facet would leave. */
    public Found find(Filter filter, int size) {
        return known.of(
                scope.get(),
                filter,
                size,
                () -> transaction.execute(running -> answer(Search.session(entities), filter, size)));
    }

    private Found answer(SearchSession session, Filter filter, int size) {
        Found exact = ask(session, filter, Reading.EXACT, size);
        return exact.total() == 0 && readings.of(session, filter) == Reading.NEAR
                ? ask(session, filter, Reading.NEAR, size)
                : exact;
    }

    private Found ask(SearchSession session, Filter filter, Reading reading, int size) {
        Counting counting = values.count(session, filter, reading, FACETS);
        var counts = new EnumMap<Facet, Map<String, Long>>(Facet.class);
        Arrays.stream(Facet.values())
                .forEach(facet -> counts.put(facet, counting.values().getOrDefault(facet.parameter(), Map.of())));
        return new Found(
                counting.total(),
                counting.total() == 0 ? List.of() : ids(session, filter, reading, size),
                counts,
                reading);
    }

    private List<UUID> ids(SearchSession session, Filter filter, Reading reading, int size) {
        SearchScope<PublishedEntry> scope = session.scope(PublishedEntry.class);
        return session.search(scope)
                .select(field -> field.id(UUID.class))
                .where(values.found(scope, filter, reading))
                .sort(sort(scope.sort(), filter))
                .fetchHits((filter.page() - 1) * size, size);
    }

    static SearchPredicate predicate(
            SearchPredicateFactory factory, Filter filter, Reading reading, @Nullable Facet except) {
        var all = factory.and();
        if (!filter.question().isEmpty()) {
            all.add(MultilingualText.matching(factory, filter.question(), reading));
        }
        filter.chosen().forEach((facet, values) -> {
            if (facet != except) {
                all.add(factory.terms().field(facet.parameter()).matchingAny(values));
            }
        });
        return all.hasClause() ? all.toPredicate() : factory.matchAll().toPredicate();
    }

    static SearchSort sort(SearchSortFactory factory, Filter filter) {
        return switch (filter.sort()) {
            case RELEVANCE ->
                factory.score().then().field(EntryDocument.PUBLISHED_AT).desc().toSort();
            case NEWEST -> factory.field(EntryDocument.PUBLISHED_AT).desc().toSort();
            case TITLE -> factory.field(EntryDocument.TITLE).toSort();
        };
    }
}
