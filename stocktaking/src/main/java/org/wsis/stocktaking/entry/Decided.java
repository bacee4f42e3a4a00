package org.wsis.stocktaking.entry;

/** What became of a moderator's act. */
public sealed interface Decided {
    /** It is so. */
    record Done(State state) implements Decided {}

    /** Nothing changed: somebody else was first. */
    record TooLate(HistoryLine by) implements Decided {}

    /** Nothing changed: nobody decides about an entry of their own. */
    record Own() implements Decided {}

    /** There is no such entry. */
    record Unknown() implements Decided {}
}
