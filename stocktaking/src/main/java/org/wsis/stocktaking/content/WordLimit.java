package org.wsis.stocktaking.content;

import java.util.Map;

/** How many words a text may have; enforced when an entry is handed in, never on a draft. */
public record WordLimit(int least, int most) {
    private static final WordLimit BOX = new WordLimit(0, 500);
    private static final Map<Field, WordLimit> LIMITS = Map.of(
            Field.SHORT_DESCRIPTION, new WordLimit(10, 200),
            Field.DESCRIPTION, new WordLimit(30, 1500),
            Field.RESULTS, BOX,
            Field.CHALLENGES, BOX,
            Field.REPLICABILITY, BOX,
            Field.SUSTAINABILITY, BOX,
            Field.PARTNERSHIPS, BOX,
            Field.WSIS_VALUES, BOX);

    /** The limit of this field; throws {@link IllegalArgumentException} if it has none. */
    public static WordLimit of(Field field) {
        WordLimit limit = LIMITS.get(field);
        if (limit == null) {
            throw new IllegalArgumentException(field + " is not counted in words");
        }
        return limit;
    }
}
