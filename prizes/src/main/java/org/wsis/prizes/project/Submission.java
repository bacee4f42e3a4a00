package org.wsis.prizes.project;

import java.time.Instant;

/** What became of handing a project in. */
public sealed interface Submission {
    /** It is handed in; also if it already was. */
    record Received() implements Submission {}

    /** Nothing changed: the phase had closed; the draft stays as it is. */
    record Late(Instant closedAt) implements Submission {}

    /** Nothing changed: conditions are not met. */
    record Unmet() implements Submission {}

    /** Nothing changed: it becomes an entry of the register one day, which needs consent. */
    record NoConsent() implements Submission {}

    /** Nothing changed: it is withdrawn or decided. */
    record Closed(State state) implements Submission {}

    /** There is no such project of this person. */
    record NotYours() implements Submission {}
}
