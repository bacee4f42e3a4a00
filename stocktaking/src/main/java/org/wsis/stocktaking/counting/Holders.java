package org.wsis.stocktaking.counting;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.FixedBitSet;

/** The documents of a segment that have a value, in whichever form is smaller; deleted ones included. */
sealed interface Holders {
    /** From so many documents for each value on, bits are not larger than numbers. */
    int BITS_OF_A_NUMBER = 32;

    /** How many of these documents have the value. */
    long among(Documents documents);

    /** Adds all that have it. */
    void addTo(FixedBitSet bits);

    /** How many documents have it. */
    long number();

    /** Those of the present term. */
    static Holders of(TermsEnum terms, int documents) throws IOException {
        PostingsEnum postings = terms.postings(null, PostingsEnum.NONE);
        int number = terms.docFreq();
        if (number > documents / BITS_OF_A_NUMBER) {
            var bits = new FixedBitSet(documents);
            bits.or(postings);
            return new Many(bits, number);
        }
        int[] numbers = new int[number];
        for (int place = 0; place < number; place++) {
            numbers[place] = postings.nextDoc();
        }
        return new Few(numbers);
    }

    /** Of a value that many have. */
    record Many(FixedBitSet bits, long number) implements Holders {
        @Override
        public long among(Documents documents) {
            return documents.among(bits);
        }

        @Override
        public void addTo(FixedBitSet others) {
            others.or(bits);
        }
    }

    /** Of a value that few have. */
    record Few(int[] numbers) implements Holders {
        @Override
        public long among(Documents documents) {
            return documents.among(numbers);
        }

        @Override
        public void addTo(FixedBitSet others) {
            for (int document : numbers) {
                others.set(document);
            }
        }

        @Override
        public long number() {
            return numbers.length;
        }
    }
}
