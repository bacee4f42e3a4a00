package org.wsis.stocktaking.counting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * What a query finds in each segment and how well it fits, kept for whoever asks the same with other filters. What is
 * deleted in a segment makes another reader of it, so nothing that is gone is found. How well it fits rests on how common
 * the words were when the segment was asked, which later segments change by little.
 */
final class Matches {
    private static final long MOST_BYTES = 16L * 1024 * 1024;
    private static final int BYTES_OF_A_KEY = 200;

    private record Key(Object segment, Object query) {}

    private final Cache<Key, Match> known = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Match match) -> Math.toIntExact(match.bytes()) + BYTES_OF_A_KEY)
            .build();

    /** One query, which is prepared when the first segment does not know what it finds. */
    final class Question {
        private final Object key;
        private final Supplier<Query> query;
        private final IndexSearcher searcher;
        private @Nullable Weight prepared;
        private boolean equallyGood;

        Question(IndexReader reader, Counter.Asked asked) {
            this.key = asked.key();
            this.query = asked.query();
            this.searcher = new IndexSearcher(reader);
            this.searcher.setQueryCache(null); // keeps more than what is asked again
        }

        /** What it finds, nothing deleted. */
        Match in(LeafReaderContext segment) throws IOException {
            var place = new Key(
                    Objects.requireNonNull(segment.reader().getReaderCacheHelper())
                            .getKey(),
                    key);
            Match match = known.getIfPresent(place);
            if (match == null) {
                match = find(segment);
                known.put(place, match);
            }
            return match;
        }

        private Match find(LeafReaderContext segment) throws IOException {
            BulkScorer scorer = prepared().bulkScorer(segment);
            var collected = new Collected(segment.reader().maxDoc(), equallyGood);
            if (scorer != null) {
                scorer.score(collected, segment.reader().getLiveDocs(), 0, Integer.MAX_VALUE);
            }
            return collected.match();
        }

        private Weight prepared() throws IOException {
            Weight weight = prepared;
            if (weight == null) {
                Query simple = searcher.rewrite(query.get());
                equallyGood = simple instanceof MatchAllDocsQuery;
                weight = searcher.createWeight(
                        simple, equallyGood ? ScoreMode.COMPLETE_NO_SCORES : ScoreMode.COMPLETE, 1);
                prepared = weight;
            }
            return weight;
        }
    }

    /** A segment's documents come in ascending order. */
    private static final class Collected implements LeafCollector {
        private final FixedBitSet bits;
        private final boolean equallyGood;
        private float[] scores = Match.EQUAL;
        private int number;
        private @Nullable Scorable scorer;

        Collected(int size, boolean equallyGood) {
            this.bits = new FixedBitSet(size);
            this.equallyGood = equallyGood;
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        public void collect(int document) throws IOException {
            bits.set(document);
            if (!equallyGood) {
                scores = ArrayUtil.grow(scores, number + 1);
                scores[number++] = Objects.requireNonNull(scorer).score();
            }
        }

        Match match() {
            return new Match(bits, Arrays.copyOf(scores, number));
        }
    }
}
