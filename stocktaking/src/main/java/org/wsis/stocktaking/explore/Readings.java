package org.wsis.stocktaking.explore;

import java.util.UUID;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.wsis.search.MultilingualText;
import org.wsis.search.Reading;

/**
 * How a question is taken: exactly, unless nothing in the whole register answers it so and something does nearly. What else
 * is chosen plays no part, because choosing a value must leave as many entries as its count said.
 */
final class Readings {
    private Readings() {}

    static Reading of(SearchSession session, Filter filter) {
        String question = filter.question();
        return MultilingualText.hasNearReading(question)
                        && !answers(session, question, Reading.EXACT)
                        && answers(session, question, Reading.NEAR)
                ? Reading.NEAR
                : Reading.EXACT;
    }

    private static boolean answers(SearchSession session, String question, Reading reading) {
        SearchScope<PublishedEntry> scope = session.scope(PublishedEntry.class);
        return !session.search(scope)
                .select(field -> field.id(UUID.class))
                .where(MultilingualText.matching(scope.predicate(), question, reading))
                .fetchHits(1)
                .isEmpty();
    }
}
