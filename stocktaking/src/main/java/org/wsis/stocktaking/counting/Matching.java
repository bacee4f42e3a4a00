package org.wsis.stocktaking.counting;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** What was found, as a query: a search that sorts it does not look for it again. Equal to itself only. */
final class Matching extends Query {
    private final Counter counter;
    private final Counter.Asked asked;

    Matching(Counter counter, Counter.Asked asked) {
        this.counter = counter;
        this.asked = asked;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new Known(counter.ask(searcher.getIndexReader(), asked));
    }

    private final class Known extends Weight {
        private final Matches.Question question;

        Known(Matches.Question question) {
            super(Matching.this);
            this.question = question;
        }

        @Override
        public Scorer scorer(LeafReaderContext segment) throws IOException {
            Match match = question.in(segment);
            return match.among(counter.wanted(segment, match, asked), this);
        }

        @Override
        public Explanation explain(LeafReaderContext segment, int document) throws IOException {
            FixedBitSet wanted = counter.wanted(segment, question.in(segment), asked);
            return wanted.get(document) ? Explanation.match(1, "found before") : Explanation.noMatch("not found");
        }

        @Override
        public boolean isCacheable(LeafReaderContext segment) {
            return false;
        }
    }

    @Override
    public String toString(String field) {
        return "what " + asked.key() + " finds";
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
