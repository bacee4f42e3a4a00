package org.wsis.consultation.sending;

import java.util.Locale;
import org.wsis.consultation.answer.AnswerProblem;

/** What answers must meet to be sent, in the order in which it is shown. */
enum Condition {
    /** The call is open, or takes late contributions. */
    IN_TIME,
    /** The call is for people like the one who sends. */
    YOURS,
    /** Something is answered. */
    SOMETHING,
    /** What must be answered is. */
    REQUIRED,
    /** Texts keep their limits. */
    LENGTH,
    /** What is ranked is ranked whole, each place given once. */
    RANKED,
    /** Rows of tables begin with their first column. */
    ROWS,
    /** Of no request anything is missing, and the call takes all of them. */
    REQUESTS;

    /** The one against which the problem is. */
    static Condition against(AnswerProblem problem) {
        return switch (problem.key()) {
            case "consultation.answer.missing" -> REQUIRED;
            case "consultation.answer.not-ranked", "consultation.answer.ranked-twice" -> RANKED;
            case "consultation.answer.row-without-first" -> ROWS;
            default -> LENGTH;
        };
    }

    /** The message key of what it asks. */
    public String key() {
        return "consultation.condition." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
