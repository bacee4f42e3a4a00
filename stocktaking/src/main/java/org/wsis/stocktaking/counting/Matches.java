package org.wsis.stocktaking.counting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * What a query finds in each segment, kept for whoever asks the same with other filters. What is deleted in a segment makes
 * another reader of it, so nothing that is gone is found.
 */
final class Matches {
    private static final long MOST_BYTES = 16L * 1024 * 1024;
    private static final int BYTES_OF_A_KEY = 200;

    private record Key(Object segment, Object query) {}

    private final Cache<Key, FixedBitSet> known = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, FixedBitSet bits) -> Math.toIntExact(bits.ramBytesUsed()) + BYTES_OF_A_KEY)
            .build();

    /** One query, which is prepared when the first segment does not know what it finds. */
    final class Question {
        private final Object key;
        private final Supplier<Query> query;
        private final IndexSearcher searcher;
        private @Nullable Weight prepared;

        Question(IndexReader reader, Object key, Supplier<Query> query) {
            this.key = key;
            this.query = query;
            this.searcher = new IndexSearcher(reader);
            this.searcher.setQueryCache(null); // keeps more than what is asked again
        }

        /** What it finds, nothing deleted; must not be changed. */
        FixedBitSet in(LeafReaderContext segment) throws IOException {
            var place = new Key(
                    Objects.requireNonNull(segment.reader().getReaderCacheHelper())
                            .getKey(),
                    key);
            FixedBitSet bits = known.getIfPresent(place);
            if (bits == null) {
                bits = find(segment);
                known.put(place, bits);
            }
            return bits;
        }

        private FixedBitSet find(LeafReaderContext segment) throws IOException {
            Weight weight = prepared == null
                    ? searcher.createWeight(searcher.rewrite(query.get()), ScoreMode.COMPLETE_NO_SCORES, 1)
                    : prepared;
            prepared = weight;
            var bits = new FixedBitSet(segment.reader().maxDoc());
            BulkScorer scorer = weight.bulkScorer(segment);
            if (scorer != null) {
                scorer.score(new Collected(bits), segment.reader().getLiveDocs(), 0, Integer.MAX_VALUE);
            }
            return bits;
        }
    }

    private record Collected(FixedBitSet bits) implements LeafCollector {
        @Override
        public void setScorer(Scorable scorer) {
            // nobody asks how well it fits
        }

        @Override
        public void collect(int document) {
            bits.set(document);
        }
    }
}
