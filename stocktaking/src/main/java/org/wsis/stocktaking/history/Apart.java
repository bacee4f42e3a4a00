package org.wsis.stocktaking.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two people say about the same field.
 *
 * @param key message key of the field's name
 * @param language of the texts, ISO 639-1, if they are the entry's own words
 */
public record Apart(String key, @Nullable String language, List<String> saved, List<String> written) {}
