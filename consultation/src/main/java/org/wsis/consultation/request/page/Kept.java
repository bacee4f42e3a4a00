package org.wsis.consultation.request.page;

import org.wsis.consultation.call.Barrier;

/** What became of saving or removing a request. */
sealed interface Kept {
    /** It is kept; the version is the one that a further change has to know. */
    record Done(long version) implements Kept {}

    /** Somebody saved since, in another window; nothing changed. */
    record Overtaken(long version) implements Kept {}

    /** It cannot be changed now; nothing changed. */
    record Refused(Barrier barrier) implements Kept {}

    /** The person has no such request. */
    record Unknown() implements Kept {}
}
