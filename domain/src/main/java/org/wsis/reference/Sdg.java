package org.wsis.reference;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One of the 17 Sustainable Development Goals.
 *
 * @param number 1 to 17
 */
public record Sdg(int number) {
    /** How many numbered targets, and how many lettered ones, each goal has: 169 in all (A/RES/70/1). */
    private static final int[][] TARGETS = {
        {5, 2}, {5, 3}, {9, 4}, {7, 3}, {6, 3}, {6, 2}, {3, 2}, {10, 2}, {5, 3}, {7, 3}, {7, 3}, {8, 3}, {3, 2}, {7, 3},
        {9, 3}, {10, 2}, {19, 0}
    };

    /** The message key of the goal's short title. */
    public String key() {
        return "reference.sdg." + number;
    }

    /** The codes of the goal's targets in their order: {@code 9.1} … {@code 9.5}, {@code 9.a} … {@code 9.c}. */
    public List<String> targets() {
        int[] counts = TARGETS[number - 1];
        return Stream.concat(
                        IntStream.rangeClosed(1, counts[0]).mapToObj(Integer::toString),
                        "abcd".substring(0, counts[1]).chars().mapToObj(Character::toString))
                .map(part -> number + "." + part)
                .toList();
    }
}
