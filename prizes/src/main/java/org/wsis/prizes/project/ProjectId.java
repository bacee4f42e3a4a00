package org.wsis.prizes.project;

import java.util.UUID;

/** Names a project; stable for its life, part of its addresses. */
public record ProjectId(UUID value) {
    /** Reads an id from an address; throws {@link IllegalArgumentException} if it is none. */
    public static ProjectId of(String text) {
        return new ProjectId(UUID.fromString(text));
    }

    /** A new one. */
    public static ProjectId next() {
        return new ProjectId(UUID.randomUUID());
    }

    /** The page on which whoever handed it in follows it. */
    public String own() {
        return "/prizes/mine/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
