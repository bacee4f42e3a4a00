package org.wsis.stocktaking.explore;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Component;
import org.wsis.organisation.OrganisationId;

/**
 * Entries that have much in common with one: the organisation counts most, then country, Action Lines and goals, and of
 * these the rare more than the frequent. The index may know of the last seconds' changes a little later; what it names is
 * read from the database, so nothing that was withdrawn is shown.
 */
@Component
class RelatedEntries {
    private static final int SHOWN = 4;
    private static final int ENOUGH_TO_RANK = 100;
    private static final float SAME_ORGANISATION = 3;

    private final EntityManager entities;
    private final EntryLines lines;

    RelatedEntries(EntityManager entities, EntryLines lines) {
        this.entities = entities;
        this.lines = lines;
    }

    List<EntryLine> to(PublishedEntry entry, Locale locale) {
        return lines.of(ids(entry), locale);
    }

    private List<UUID> ids(PublishedEntry entry) {
        SearchSession session = Search.session(entities);
        SearchScope<PublishedEntry> scope = session.scope(PublishedEntry.class);
        return session
                .search(scope)
                .select(field -> field.id(UUID.class))
                .where(common(scope.predicate(), entry))
                .totalHitCountThreshold(ENOUGH_TO_RANK)
                .fetchHits(SHOWN)
                .stream()
                .toList();
    }

    private static SearchPredicate common(SearchPredicateFactory factory, PublishedEntry entry) {
        var any = factory.or();
        var alignment = entry.content().alignment();
        alignment.actionLines().forEach(line -> any.add(same(factory, Facet.ACTION_LINE, line)));
        alignment.sdgs().forEach(goal -> any.add(same(factory, Facet.SDG, String.valueOf(goal))));
        String country = entry.content().who().country();
        if (country != null) {
            any.add(same(factory, Facet.COUNTRY, country));
        }
        OrganisationId organisation = entry.organisation();
        if (organisation != null) {
            any.add(factory.match()
                    .field(EntryDocument.ORGANISATION)
                    .matching(organisation.toString())
                    .boost(SAME_ORGANISATION));
        }
        var others = factory.bool().mustNot(factory.id().matching(entry.id().value()));
        return any.hasClause()
                ? others.must(any).toPredicate()
                : factory.matchNone().toPredicate();
    }

    private static SearchPredicate same(SearchPredicateFactory factory, Facet facet, String value) {
        return factory.match().field(facet.parameter()).matching(value).toPredicate();
    }
}
