package org.wsis.files;

import java.util.UUID;

/** Names a stored file. */
public record FileId(UUID value) {
    /** Reads an id from an address; throws {@link IllegalArgumentException} if it is none. */
    public static FileId of(String text) {
        return new FileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
