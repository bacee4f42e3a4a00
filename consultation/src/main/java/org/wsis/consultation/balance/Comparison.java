package org.wsis.consultation.balance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Contributions to several Forums by one of their parts.
 *
 * @param key the message key of what they are counted by
 */
record Comparison(String key, List<Row> rows) {
    /**
     * A value in each edition.
     *
     * @param numbers in the order of the editions, null where nothing is known of the edition
     */
    record Row(String label, List<@Nullable Long> numbers) {}
}
