package org.wsis.stocktaking.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.stocktaking.content.Field;

/**
 * What changed in a field.
 *
 * @param running that the pieces are one text; else each is a value of its own
 * @param language of the texts, ISO 639-1, if they are the entry's own words
 */
public record Difference(
        Field field, boolean running, @Nullable String language, List<Piece> pieces) {}
