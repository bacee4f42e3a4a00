package org.wsis.consultation.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.wsis.consultation.question.Questionnaire;

/**
 * What somebody answered to a former version and the one that is answered now has no place for.
 *
 * @param version the number of the former version
 */
public record Left(int version, List<Told> answers) {
    /**
     * What of the sheet has no place in its version, by former version, the last first; each answer is told once.
     *
     * @param versions what each version asked, by number
     * @param to the number of the version that has to have a place for it
     */
    public static List<Left> of(Sheet sheet, int to, Map<Integer, Questionnaire> versions, Locale reader) {
        List<Left> all = new ArrayList<>();
        Set<String> told = new HashSet<>();
        sheet.versions().headMap(to, false).descendingMap().forEach((number, answers) -> {
            Answers fitting = answers.fitting(Objects.requireNonNull(versions.get(to)));
            Map<String, String> rest = new TreeMap<>(fitting.lackingOf(answers).said());
            rest.keySet().removeIf(field -> !told.add(field));
            List<Told> here = Told.answered(Objects.requireNonNull(versions.get(number)), new Answers(rest), reader);
            if (!here.isEmpty()) {
                all.add(new Left(number, here));
            }
        });
        return all;
    }
}
