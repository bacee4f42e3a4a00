package org.wsis.consultation.facilitator.names;

import org.wsis.consultation.facilitator.FacilitatorRules.Choice;

/** What came of handing in names. */
sealed interface HandedIn {
    /** They are in; the number is on the receipt. */
    record Done(int number) implements HandedIn {}

    /** Other names were handed in since the page was shown, with this number. */
    record Overtaken(int number) implements HandedIn {}

    /** The deadline is over. */
    record TooLate() implements HandedIn {}

    /** There is no deadline yet. */
    record TooEarly() implements HandedIn {}

    /** This choice cannot be. */
    record Wrong(Choice choice) implements HandedIn {}

    /** Only the focal point hands in. */
    record NotYours() implements HandedIn {}
}
