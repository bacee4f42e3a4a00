package org.wsis.prizes.winner;

import org.jspecify.annotations.Nullable;

/**
 * What a project is honoured with, for readers.
 *
 * @param name in the reader's language
 * @param winner whether it is a prize; else it is champion
 * @param withdrawn whether the prize was taken back
 * @param reason why, or null
 */
public record Honour(
        String name,
        boolean winner,
        boolean withdrawn,
        @Nullable String reason) {
    /** The kind of its badge. */
    public String badge() {
        if (withdrawn) {
            return "bad";
        }
        return winner ? "ok" : "a";
    }
}
