package org.wsis.consultation.brief;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A theme in a brief; its texts are by two-letter language.
 *
 * @param outcome REFLECTED or NOT_TAKEN_UP, or null while it had no answer
 * @param answer the words of the answer, or null
 * @param contributions the numbers of those behind it
 */
public record BriefTheme(
        UUID id,
        Map<String, String> title,
        Map<String, String> about,
        @Nullable String outcome,
        @Nullable Map<String, String> answer,
        List<Integer> contributions) {}
