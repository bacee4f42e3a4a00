package org.wsis.consultation;

import java.util.UUID;

/** Names a consultation for good. */
public record ConsultationId(UUID value) {
    /** An id that nothing has yet. */
    public static ConsultationId next() {
        return new ConsultationId(UUID.randomUUID());
    }

    /** Reads an id from an address or a form; throws {@link IllegalArgumentException} if it is none. */
    public static ConsultationId of(String text) {
        return new ConsultationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
