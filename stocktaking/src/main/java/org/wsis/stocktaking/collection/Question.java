package org.wsis.stocktaking.collection;

import java.util.List;
import java.util.Optional;

/**
 * What a special repository asks in addition. Nobody has to answer.
 *
 * @param name under which an answer is kept
 * @param key message key of its words
 * @param choices message keys of what can be chosen; the last part of each is what is kept
 */
public record Question(String name, Kind kind, String key, List<String> choices) {
    /** How it is answered. */
    public enum Kind {
        CHOICE,
        LINE,
        TEXT
    }

    /** What is kept of a choice. */
    static String valueOf(String choice) {
        return choice.substring(choice.lastIndexOf('.') + 1);
    }

    /** The message key of the choice that was kept. */
    Optional<String> choice(String value) {
        return choices.stream().filter(choice -> valueOf(choice).equals(value)).findFirst();
    }

    /** Whether it can be answered so. */
    boolean takes(String value) {
        return kind != Kind.CHOICE || choice(value).isPresent();
    }
}
