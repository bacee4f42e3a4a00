package org.wsis.stocktaking.overview;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Classes of numbers, a shade of colour each. They grow as the numbers do: of most countries there are few entries and of few
 * countries many, so that equal steps would make all but one pale.
 *
 * @param bounds the largest number of each class but the last, rising
 */
public record Steps(List<Long> bounds) {
    private static final double[] ROUND = {1, 1.5, 2, 3, 4, 5, 6, 8, 10};
    private static final int UNITS = 10;

    /**
     * A class of numbers from the first to the last of them, which is null if there is no end.
     *
     * @param number from 1
     */
    public record Step(int number, long first, @Nullable Long last) {}

    /** At most so many classes for numbers from 1 up to the largest. */
    static Steps upTo(long largest, int classes) {
        var bounds = new ArrayList<Long>();
        long before = 0;
        for (int i = 1; i < classes; i++) {
            long bound = Math.max(before + 1, rounded(Math.pow(largest, (double) i / classes)));
            if (bound >= largest) {
                break;
            }
            bounds.add(bound);
            before = bound;
        }
        return new Steps(List.copyOf(bounds));
    }

    private static long rounded(double number) {
        if (number <= UNITS) {
            return Math.round(number);
        }
        double unit = Math.pow(UNITS, Math.floor(Math.log10(number)));
        for (double round : ROUND) {
            if (number <= round * unit) {
                return Math.round(round * unit);
            }
        }
        return Math.round(UNITS * unit);
    }

    /** The class of a number, from 1; 0 for nothing. */
    int of(long number) {
        return number == 0
                ? 0
                : 1 + (int) bounds.stream().filter(bound -> bound < number).count();
    }

    /** The classes in their order. */
    List<Step> all() {
        var all = new ArrayList<Step>();
        long first = 1;
        for (long bound : bounds) {
            all.add(new Step(all.size() + 1, first, bound));
            first = bound + 1;
        }
        all.add(new Step(all.size() + 1, first, null));
        return List.copyOf(all);
    }
}
