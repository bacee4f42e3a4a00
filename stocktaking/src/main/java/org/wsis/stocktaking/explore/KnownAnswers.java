package org.wsis.stocktaking.explore;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.wsis.search.IndexState;

/**
 * What the index answered, for as long as the index is the same: counting all facets of all entries is most of the work of
 * a list. The state of the index is part of the question, so what was published or withdrawn since is never missed. A
 * cluster does not tell its state, and keeps answers by itself.
 */
final class KnownAnswers {
    private static final int MOST = 500;

    private final IndexState state;
    private final Cache<Question, Found> answers =
            Caffeine.newBuilder().maximumSize(MOST).build();

    KnownAnswers(IndexState state) {
        this.state = state;
    }

    private record Question(List<Object> index, Filter filter, int size) {}

    /** The known answer, or the one that is asked for now. */
    Found of(SearchScope<?> scope, Filter filter, int size, Supplier<Found> asked) {
        return state.of(scope)
                .map(index -> known(new Question(index, filter, size), asked))
                .orElseGet(asked);
    }

    private Found known(Question question, Supplier<Found> asked) {
        Found known = answers.getIfPresent(question);
        if (known == null) {
            known = asked.get();
            answers.put(question, known);
        }
        return known;
    }
}
