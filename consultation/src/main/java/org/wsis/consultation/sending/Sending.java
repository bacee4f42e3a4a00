package org.wsis.consultation.sending;

import org.wsis.consultation.call.Barrier;

/** What became of sending answers. */
sealed interface Sending {
    /** They are a contribution; also if they already were. */
    record Received() implements Sending {}

    /** Nothing changed: the call takes nothing now, or not from this person. */
    record Refused(Barrier barrier) implements Sending {}

    /** Nothing changed: conditions are not met. */
    record Unmet() implements Sending {}

    /** Nothing changed: in another window the answers or the requests were changed since they were read through. */
    record Overtaken(Read since) implements Sending {}

    /** Nothing changed: the person does not belong to the organisation. */
    record NotTheirs() implements Sending {}
}
