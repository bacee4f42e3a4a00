package org.wsis.stocktaking.explore;

import java.util.List;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Component;
import org.wsis.search.MultilingualText;
import org.wsis.search.Reading;

/**
 * How a question is taken: exactly, unless nothing in the whole register answers it so and something does nearly. What else
 * is chosen plays no part, because choosing a value must leave as many entries as its count said.
 */
@Component
class Readings {
    private final ValueCounts values;

    Readings(ValueCounts values) {
        this.values = values;
    }

    Reading of(SearchSession session, Filter filter) {
        return MultilingualText.hasNearReading(filter.question())
                        && !answers(session, filter, Reading.EXACT)
                        && answers(session, filter, Reading.NEAR)
                ? Reading.NEAR
                : Reading.EXACT;
    }

    /** Counted, because what a question finds is known then for whoever asks it next. */
    private boolean answers(SearchSession session, Filter filter, Reading reading) {
        return values.count(session, filter.wordsOnly(), reading, List.of()).total() > 0;
    }
}
