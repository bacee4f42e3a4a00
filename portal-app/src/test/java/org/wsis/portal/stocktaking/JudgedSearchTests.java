package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;
import org.wsis.portal.PortalTest;
import org.wsis.stocktaking.explore.EntryIndex;
import org.wsis.stocktaking.explore.Filters;

/** How well the search answers: a judged set of questions, asked of the real index among entries of all languages. */
@PortalTest
@Tag("search")
class JudgedSearchTests {
    /** No other test's entries are of this year. */
    private static final int YEAR = 1991;

    private static final int DEPTH = 20;
    private static final double PRECISION = 0.95;
    private static final double RECALL = 0.95;

    @Autowired
    Machine machine;

    @Autowired
    EntryIndex index;

    /** How well one question was answered. */
    private record Mark(Judged.Question question, List<String> found) {
        /** Of the first five, or of as many as there are answers if they are fewer. */
        double precision() {
            int most = Math.min(5, question.answers().size());
            return (double) right(most) / most;
        }

        double recall() {
            return (double) right(DEPTH) / question.answers().size();
        }

        private long right(int first) {
            return found.stream()
                    .limit(first)
                    .filter(question.answers()::contains)
                    .count();
        }
    }

    @Test
    void whatAnswersAQuestionIsFoundAndComesFirstInEveryLanguage() {
        Map<UUID, String> keys = plant();

        List<Mark> marks = Judged.questions().stream()
                .map(question -> new Mark(question, ask(question.text(), keys)))
                .toList();

        System.out.println(table(marks));
        for (String language : Judged.LANGUAGES) {
            List<Mark> some = in(marks, language);
            assertThat(some).as(language).hasSizeGreaterThanOrEqualTo(12);
            assertThat(precision(some)).as("precision at 5, " + language).isGreaterThanOrEqualTo(PRECISION);
            assertThat(recall(some)).as("recall at 20, " + language).isGreaterThanOrEqualTo(RECALL);
        }
    }

    private Map<UUID, String> plant() {
        List<Judged.Entry> entries = Judged.entries();
        StoredEntries.insertAll(entries.stream().map(entry -> entry.row(YEAR)).toList());
        machine.awaitTotal("year=" + YEAR, entries.size());
        Map<UUID, String> keys = new HashMap<>();
        entries.forEach(entry -> keys.put(entry.id(), entry.key()));
        assertThat(new ArrayList<>(keys.values())).doesNotHaveDuplicates();
        assertThat(Judged.questions().stream().flatMap(question -> question.answers().stream()))
                .isSubsetOf(keys.values());
        return keys;
    }

    private List<String> ask(String question, Map<UUID, String> keys) {
        var asked = new LinkedMultiValueMap<String, String>();
        asked.add("q", question);
        asked.add("year", String.valueOf(YEAR));
        return index.find(Filters.of(asked), DEPTH).ids().stream()
                .map(keys::get)
                .toList();
    }

    private static String table(List<Mark> marks) {
        String languages = Stream.concat(
                        Judged.LANGUAGES.stream().map(language -> row(language, in(marks, language))),
                        Stream.of(row("all", marks)))
                .collect(Collectors.joining("\n"));
        String less = marks.stream()
                .filter(mark -> mark.precision() < 1 || mark.recall() < 1)
                .map(mark -> "%s, %s: %s, expected %s, found %s"
                        .formatted(
                                mark.question().language(),
                                mark.question().tries(),
                                mark.question().text(),
                                mark.question().answers(),
                                mark.found()))
                .collect(Collectors.joining("\n"));
        return "language  questions  precision at 5  recall at 20\n" + languages + "\nNot answered well:\n" + less;
    }

    private static String row(String language, List<Mark> marks) {
        return "%-8s  %9d  %14.3f  %12.3f".formatted(language, marks.size(), precision(marks), recall(marks));
    }

    private static List<Mark> in(List<Mark> marks, String language) {
        return marks.stream()
                .filter(mark -> mark.question().language().equals(language))
                .toList();
    }

    private static double precision(List<Mark> marks) {
        return marks.stream().mapToDouble(Mark::precision).average().orElseThrow();
    }

    private static double recall(List<Mark> marks) {
        return marks.stream().mapToDouble(Mark::recall).average().orElseThrow();
    }
}
