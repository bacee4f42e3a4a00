package org.wsis.prizes.project;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that a submission says; a draft may have gaps.
 *
 * @param category its number in the edition
 * @param linkages how the project serves each goal that it claims, by the goal's number
 */
public record Content(@Nullable Integer category, Face face, Boxes boxes, Map<Integer, String> linkages) {
    /** Nothing written yet. */
    public static final Content NONE = new Content(null, Face.NONE, Boxes.NONE, Map.of());

    public Content {
        linkages = Collections.unmodifiableMap(new TreeMap<>(linkages));
    }
}
