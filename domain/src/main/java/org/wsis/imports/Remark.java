package org.wsis.imports;

import java.util.List;

/**
 * Something to say about a row or a file, in the reader's language.
 *
 * @param key a message key
 * @param arguments what the message mentions
 */
public record Remark(String key, List<String> arguments) {
    public Remark {
        arguments = List.copyOf(arguments);
    }

    /** A remark that mentions these texts. */
    public static Remark of(String key, Object... arguments) {
        return new Remark(key, List.of(arguments).stream().map(Object::toString).toList());
    }
}
