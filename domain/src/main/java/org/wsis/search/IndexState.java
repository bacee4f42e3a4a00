package org.wsis.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.springframework.stereotype.Component;

/** Reads an embedded index itself, among others for whether it may have changed. */
@Component
public class IndexState {
    private final SearchSettings settings;

    IndexState(SearchSettings settings) {
        this.settings = settings;
    }

    /** Whether the index is the portal’s own, not a cluster’s. */
    public boolean isEmbedded() {
        return settings.embedded();
    }

    /**
     * Equal to the state before if nothing has changed: the segments of the index and what is deleted in them. A cluster
     * does not tell.
     */
    public Optional<List<Object>> of(SearchScope<?> scope) {
        return read(scope, IndexState::segments);
    }

    /** Asks the index as it is now; nothing if it is a cluster, which cannot be read so. */
    public <T> Optional<T> read(SearchScope<?> scope, Function<IndexReader, T> ask) {
        return isEmbedded() ? Optional.of(reading(scope, ask)) : Optional.empty();
    }

    private static List<Object> segments(IndexReader reader) {
        return reader.leaves().stream()
                .<Object>map(leaf -> Objects.requireNonNull(leaf.reader().getReaderCacheHelper())
                        .getKey())
                .toList();
    }

    private static <T> T reading(SearchScope<?> scope, Function<IndexReader, T> ask) {
        try (IndexReader reader = scope.extension(LuceneExtension.get()).openIndexReader()) {
            return ask.apply(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
