package org.wsis.consultation.fate;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.wsis.consultation.answer.Answers;

/** What answers are about, as far as they tick it: a choice whose key is the code of an Action Line or the number of a goal. */
final class AnswerTraits {
    private static final String TICKED = "true";
    private static final int GOALS = 17;

    private AnswerTraits() {}

    /** Those of the codes that are ticked, in their order. */
    static List<String> actionLines(Answers answers, Collection<String> codes) {
        return codes.stream()
                .filter(code -> isTicked(answers, code.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** The numbers of the goals that are ticked. */
    static List<String> sdgs(Answers answers) {
        return IntStream.rangeClosed(1, GOALS)
                .mapToObj(String::valueOf)
                .filter(number -> isTicked(answers, "sdg-" + number))
                .toList();
    }

    private static boolean isTicked(Answers answers, String key) {
        return answers.said().entrySet().stream()
                .anyMatch(said ->
                        said.getKey().endsWith("_" + key) && said.getValue().equals(TICKED));
    }
}
