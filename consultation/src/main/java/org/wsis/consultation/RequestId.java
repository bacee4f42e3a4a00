package org.wsis.consultation;

import java.util.UUID;

/** Names a request for a workshop, a stand or a partnership for good. */
public record RequestId(UUID value) {
    /** An id that nothing has yet. */
    public static RequestId next() {
        return new RequestId(UUID.randomUUID());
    }

    /** Reads an id from an address or a form; throws {@link IllegalArgumentException} if it is none. */
    public static RequestId of(String text) {
        return new RequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
