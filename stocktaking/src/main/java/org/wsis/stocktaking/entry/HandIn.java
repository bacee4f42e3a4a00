package org.wsis.stocktaking.entry;

/** What became of handing an entry in. */
public sealed interface HandIn {
    /** It is with the moderators; also if it already was. */
    record Received() implements HandIn {}

    /** Nothing changed: something is missing or wrong. */
    record Incomplete() implements HandIn {}

    /** Nothing changed: the revision says what the published entry says. */
    record Unchanged() implements HandIn {}

    /** Nothing changed: nothing is published without consent. */
    record NoConsent() implements HandIn {}

    /** Nothing changed: it is decided. */
    record Closed(State state) implements HandIn {}

    /** There is no such entry of this person. */
    record NotYours() implements HandIn {}
}
