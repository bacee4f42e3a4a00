package org.wsis.stocktaking.counting;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/**
 * Documents of a segment that a query finds. Neither part may be changed.
 *
 * @param scores how well each fits, in the order of the documents; of none if all fit equally well
 */
record Match(FixedBitSet bits, float[] scores) {
    static final float[] EQUAL = {};

    long bytes() {
        return bits.ramBytesUsed() + (long) scores.length * Float.BYTES;
    }

    /** Those that are among these documents, too. */
    Scorer among(FixedBitSet wanted, Weight weight) {
        return new Among(this, wanted, weight);
    }

    private static final class Among extends Scorer {
        private final Match match;
        private final Place place;

        Among(Match match, FixedBitSet wanted, Weight weight) {
            super(weight);
            this.match = match;
            this.place = new Place(match.scores.length == 0 ? wanted : match.bits, wanted);
        }

        @Override
        public int docID() {
            return place.document;
        }

        @Override
        public DocIdSetIterator iterator() {
            return place;
        }

        @Override
        public float getMaxScore(int upTo) {
            return Float.MAX_VALUE;
        }

        @Override
        public float score() {
            return match.scores.length == 0 ? 1 : match.scores[place.number];
        }
    }

    /** A document that is wanted, and which of all that were found it is, from 0. */
    private static final class Place extends DocIdSetIterator {
        private final FixedBitSet found;
        private final FixedBitSet wanted;
        private final int cost;
        private int document = -1;
        private int number = -1;

        Place(FixedBitSet found, FixedBitSet wanted) {
            this.found = found;
            this.wanted = wanted;
            this.cost = wanted.cardinality();
        }

        @Override
        public int docID() {
            return document;
        }

        @Override
        public int nextDoc() {
            do {
                document = document + 1 < found.length() ? found.nextSetBit(document + 1) : NO_MORE_DOCS;
                number++;
            } while (document != NO_MORE_DOCS && !wanted.get(document));
            return document;
        }

        @Override
        public int advance(int target) throws IOException {
            return slowAdvance(target);
        }

        @Override
        public long cost() {
            return cost;
        }
    }
}
