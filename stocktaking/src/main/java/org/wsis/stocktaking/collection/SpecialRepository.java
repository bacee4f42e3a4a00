package org.wsis.stocktaking.collection;

import java.util.List;

/**
 * A special repository.
 *
 * @param slug its name in addresses
 * @param key message key of its name; {@code .lead} and {@code .intro} say what it is
 * @param questions what it asks of those who report an activity to it
 */
public record SpecialRepository(String slug, String key, List<Question> questions) {
    /** Its page. */
    public String path() {
        return "/stocktaking/collections/" + slug;
    }
}
