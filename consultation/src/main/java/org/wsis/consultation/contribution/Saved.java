package org.wsis.consultation.contribution;

import org.wsis.consultation.call.Barrier;

/** What became of saving answers. */
sealed interface Saved {
    /** They are saved, under that version of the sheet. */
    record Done(long version) implements Saved {}

    /** Somebody saved since, in another window; nothing changed. */
    record Overtaken(long version) implements Saved {}

    /** In another window the person went on with a later version of the questionnaire; nothing changed. */
    record MovedOn() implements Saved {}

    /** They cannot be changed now; nothing changed. */
    record Refused(Barrier barrier) implements Saved {}
}
