package org.wsis.consultation.formal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.wsis.consultation.ContributionId;
import org.wsis.consultation.answer.Answers;
import org.wsis.reference.Language;

/**
 * The formal input of a review or an event, as it was handed in last.
 *
 * @param number of the contribution in its consultation
 * @param version to give back when it is handed in again
 * @param answers its text, and the Action Lines and goals that it is about
 * @param adoptedOn in the time of the place
 */
public record FormalInput(
        ContributionId contribution,
        int number,
        long version,
        UUID review,
        String title,
        Language language,
        Answers answers,
        String adoptedBy,
        LocalDate adoptedOn) {
    private static final String TEXT = "text";
    private static final String ABOUT = "about_";
    private static final String GOAL = "sdg-";

    /** The answers of a contribution that is a text about these Action Lines and goals. */
    static Answers saying(String text, List<String> actionLines, List<String> goals) {
        Answers answers = Answers.NONE.with(TEXT, text);
        for (String line : actionLines) {
            answers = answers.with(ABOUT + line.toLowerCase(Locale.ROOT), "true");
        }
        for (String goal : goals) {
            answers = answers.with(ABOUT + GOAL + goal, "true");
        }
        return answers;
    }

    /** Its text, in Markdown. */
    String text() {
        return String.valueOf(answers.in(TEXT));
    }

    /** Whether it is about the Action Line of this code. */
    boolean isAboutLine(String code) {
        return answers.in(ABOUT + code.toLowerCase(Locale.ROOT)) != null;
    }

    /** Whether it is about the goal of this number. */
    boolean isAboutGoal(String number) {
        return answers.in(ABOUT + GOAL + number) != null;
    }
}
