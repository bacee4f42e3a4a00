package org.wsis.stocktaking.counting;

import java.util.Arrays;
import org.apache.lucene.util.FixedBitSet;

/** Documents of a segment: as bits, and of a few in proportion also as their numbers in ascending order. */
final class Documents {
    private static final int[] MANY = {};

    private final FixedBitSet bits;
    private final int number;
    private final int[] few;

    private Documents(FixedBitSet bits) {
        this.bits = bits;
        this.number = bits.cardinality();
        this.few = number < FixedBitSet.bits2words(bits.length()) ? numbers(bits, number) : MANY;
    }

    /** Those of the bits, which must not change any more. */
    static Documents of(FixedBitSet bits) {
        return new Documents(bits);
    }

    private static int[] numbers(FixedBitSet bits, int number) {
        int[] numbers = new int[number];
        int document = -1;
        for (int place = 0; place < number; place++) {
            document = bits.nextSetBit(document + 1);
            numbers[place] = document;
        }
        return numbers;
    }

    int number() {
        return number;
    }

    FixedBitSet bits() {
        return bits;
    }

    /** How many of them are among these bits, too. */
    long among(FixedBitSet others) {
        if (few.length == 0) {
            return number == 0 ? 0 : FixedBitSet.intersectionCount(bits, others);
        }
        long count = 0;
        for (int document : few) {
            if (others.get(document)) {
                count++;
            }
        }
        return count;
    }

    /** How many of them are among these numbers, too, which ascend. */
    long among(int[] others) {
        return few.length > 0 && few.length < others.length / 8 ? found(others) : had(others);
    }

    private long found(int[] others) {
        long count = 0;
        for (int document : few) {
            if (Arrays.binarySearch(others, document) >= 0) {
                count++;
            }
        }
        return count;
    }

    private long had(int[] others) {
        long count = 0;
        for (int document : others) {
            if (bits.get(document)) {
                count++;
            }
        }
        return count;
    }
}
