package org.wsis.prizes.story.book;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A story as it was frozen.
 *
 * @param project the project's title
 * @param country ISO 3166-1 alpha-2, or null
 * @param line the code of the category's Action Line
 * @param categoryTitle the edition's own
 * @param text by the name of the box, in the order of reading
 */
record BookStory(
        UUID id,
        String headline,
        String project,
        String organisation,
        @Nullable String country,
        int category,
        String line,
        String categoryTitle,
        Map<String, String> text,
        List<Quotation> quotations,
        List<Picture> pictures) {
    /** What somebody says. */
    record Quotation(String words, String by) {}

    /** A picture, by the name of its file. */
    record Picture(UUID file, String alt) {}

    /** What it begins with. */
    public String summary() {
        return text.getOrDefault("summary", "");
    }

    /** What follows the summary. */
    public List<Map.Entry<String, String>> rest() {
        return text.entrySet().stream()
                .filter(box -> !box.getKey().equals("summary"))
                .toList();
    }

    boolean has(UUID file) {
        return pictures.stream().anyMatch(picture -> picture.file().equals(file));
    }
}
