package org.wsis.reading;

/** Looks whether anything was written. */
interface Watch {
    /** What is known now, and whether that is something else than at the position. */
    Seen since(long position);

    /**
     * What a look saw.
     *
     * @param position of now
     * @param changed whether anything was written since the position that was asked for
     */
    record Seen(long position, boolean changed) {}
}
