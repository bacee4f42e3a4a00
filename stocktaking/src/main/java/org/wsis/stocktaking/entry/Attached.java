package org.wsis.stocktaking.entry;

/** What became of a file for an entry. */
public sealed interface Attached {
    /** It hangs on the entry. */
    record Done() implements Attached {}

    /** Nothing changed; the message key says why. */
    record Refused(String reason) implements Attached {}

    /** There is no such entry of this person, or nobody writes in it now. */
    record NotYours() implements Attached {}
}
