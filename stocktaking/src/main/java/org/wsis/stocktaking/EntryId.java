package org.wsis.stocktaking;

import java.util.UUID;

/** Names an entry of the register; stable for its life, part of its address. */
public record EntryId(UUID value) {
    /** Reads an id from an address; throws {@link IllegalArgumentException} if it is none. */
    public static EntryId of(String text) {
        return new EntryId(UUID.fromString(text));
    }

    /** The page on which its owner follows it. */
    public String own() {
        return "/stocktaking/mine/" + value;
    }

    /** The entry's public page. */
    public String path() {
        return "/stocktaking/entries/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
