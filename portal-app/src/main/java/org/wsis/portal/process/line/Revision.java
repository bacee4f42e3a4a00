package org.wsis.portal.process.line;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text as somebody saved it.
 *
 * @param number from 1
 * @param body plain text; paragraphs are separated by an empty line
 * @param author the name of who wrote it, or null if the account is gone
 */
record Revision(
        TextName name,
        int number,
        String body,
        UUID by,
        Instant at,
        @Nullable String author) {
    public List<String> paragraphs() {
        return body.lines().toList().isEmpty()
                ? List.of()
                : List.of(body.strip().split("\\R\\s*\\R"));
    }

    Revision by(@Nullable String name) {
        return new Revision(this.name, number, body, by, at, name);
    }
}
