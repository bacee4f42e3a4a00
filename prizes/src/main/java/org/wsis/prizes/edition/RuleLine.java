package org.wsis.prizes.edition;

import java.util.List;

/**
 * A rule in plain words.
 *
 * @param key its message
 * @param numbers for the message's places
 */
public record RuleLine(String key, List<Object> numbers) {
    static RuleLine of(String key, Object... numbers) {
        return new RuleLine(key, List.of(numbers));
    }

    /** For the message's places. */
    public Object[] arguments() {
        return numbers.toArray();
    }
}
