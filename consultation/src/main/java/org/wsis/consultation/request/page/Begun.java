package org.wsis.consultation.request.page;

import org.wsis.consultation.RequestId;
import org.wsis.consultation.call.Barrier;

/** What became of beginning a request. */
sealed interface Begun {
    record Done(RequestId id) implements Begun {}

    /** Nothing changed: the call takes nothing now, or not from this person. */
    record Refused(Barrier barrier) implements Begun {}

    /** Nothing changed: the call takes no requests of this kind from this person. */
    record NotTaken() implements Begun {}

    /** Nothing changed: there are as many as there can be. */
    record Full() implements Begun {}
}
