package org.wsis.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.springframework.stereotype.Component;

/** Whether an index may have changed. */
@Component
public class IndexState {
    private final SearchSettings settings;

    IndexState(SearchSettings settings) {
        this.settings = settings;
    }

    /**
     * Equal to the state before if nothing has changed: the segments of the index and what is deleted in them. A cluster
     * does not tell.
     */
    public Optional<List<Object>> of(SearchScope<?> scope) {
        return settings.embedded() ? Optional.of(segments(scope)) : Optional.empty();
    }

    private static List<Object> segments(SearchScope<?> scope) {
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
