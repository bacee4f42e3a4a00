package org.wsis.stocktaking.collection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A special repository.
 *
 * @param slug its name in addresses
 * @param key message key of its name; {@code .lead} and {@code .intro} say what it is
 * @param questions what it asks of those who report an activity to it
 */
public record SpecialRepository(String slug, String key, List<Question> questions) {
    /** What can be chosen of its questions, as the index keeps it, with the message keys of its words. */
    public Map<String, String> choices() {
        Map<String, String> all = new LinkedHashMap<>();
        questions.stream()
                .filter(question -> question.kind() == Question.Kind.CHOICE)
                .forEach(question -> question.choices()
                        .forEach(choice -> all.put(place(question) + Question.valueOf(choice), choice)));
        return all;
    }

    /** With what the answers to the question begin in the index. */
    public String place(Question question) {
        return slug + "." + question.name() + ".";
    }

    /** Its page. */
    public String path() {
        return "/stocktaking/collections/" + slug;
    }
}
