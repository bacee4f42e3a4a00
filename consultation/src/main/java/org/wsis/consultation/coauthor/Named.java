package org.wsis.consultation.coauthor;

import org.wsis.consultation.call.Barrier;

/** What became of naming somebody. */
sealed interface Named {
    /** They are named; they are asked if the contribution is sent, else when it is. */
    record Done() implements Named {}

    /** Nothing changed: answers can neither be changed nor were they sent. */
    record Refused(Barrier barrier) implements Named {}

    /** Nothing changed: this person cannot be named. */
    record Hindered(CoauthorRules.Hindrance hindrance) implements Named {}
}
