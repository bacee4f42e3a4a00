package org.wsis.consultation.question;

import org.jspecify.annotations.Nullable;

/**
 * The next version of a questionnaire, on which staff work.
 *
 * @param revision rises with each change
 * @param unsourced whether there were questions of which no source tells
 */
public record Draft(long revision, boolean unsourced, Questionnaire content) {
    /** Nothing written yet. */
    public static final Draft NONE = new Draft(0, false, Questionnaire.EMPTY);

    /** Whether somebody who saw this revision saw what is there now. */
    public boolean isAt(@Nullable Long seen) {
        return seen != null && seen == revision;
    }
}
