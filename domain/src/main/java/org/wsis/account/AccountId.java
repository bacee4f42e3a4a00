package org.wsis.account;

import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;

/** Names an account; stable for its life, never reused. */
public record AccountId(UUID value) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Reads an id from an address or a form; throws {@link IllegalArgumentException} if it is none. */
    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
