package org.wsis.difference;

/** A part of a text or a value, and what happened to it. */
public record Piece(Fate fate, String text) {
    /** What became of a piece. */
    public enum Fate {
        KEPT,
        REMOVED,
        ADDED
    }

    static Piece removed(String text) {
        return new Piece(Fate.REMOVED, text);
    }

    static Piece added(String text) {
        return new Piece(Fate.ADDED, text);
    }
}
