package org.wsis.consultation.balance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something by which contributions are counted.
 *
 * @param key the message key of its name
 * @param name under which it is counted
 * @param parameter by which the list of contributions can be sifted by it, or null
 * @param values in their order
 */
record Part(String key, String name, @Nullable String parameter, List<Value> values) {
    /** The key of the gender of proposed speakers, which counts people and not contributions. */
    static final String GENDER = "consultation.balance.gender";

    /** Whether people are counted by it, and not contributions. */
    boolean isOfPeople() {
        return key.equals(GENDER);
    }

    /** A value that something was counted of, with its name in the reader's language. */
    record Value(String name, String label) {}
}
