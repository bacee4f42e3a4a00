package org.wsis.approval;

import java.util.UUID;

/** Names a request for an act that needs a second person. */
public record ApprovalId(UUID value) {
    /** Reads an id from an address; throws {@link IllegalArgumentException} if it is none. */
    public static ApprovalId of(String text) {
        return new ApprovalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
