package org.wsis.stocktaking.explore;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.scope.SearchScope;

/**
 * What the index answered, for as long as the index is the same: counting all facets of all entries is most of the work of
 * a list. The state of the index is part of the question, so what was published or withdrawn since is never missed.
 */
final class KnownAnswers {
    private static final int MOST = 500;

    private final Cache<Question, Found> answers =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record Question(List<Object> index, Filter filter, int size) {}

    /** The known answer, or the one that is asked for now. */
    Found of(SearchScope<?> scope, Filter filter, int size, Supplier<Found> asked) {
        var question = new Question(stateOf(scope), filter, size);
        Found known = answers.getIfPresent(question);
        if (known == null) {
            known = asked.get();
            answers.put(question, known);
        }
        return known;
    }

    /** The segments of the index and what is deleted in them; any change makes it another list. */
    private static List<Object> stateOf(SearchScope<?> scope) {
        try (IndexReader reader = scope.extension(LuceneExtension.get()).openIndexReader()) {
            return reader.leaves().stream()
                    .<Object>map(leaf -> Objects.requireNonNull(leaf.reader().getReaderCacheHelper())
                            .getKey())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
