package org.wsis.consultation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.question.Item;
import org.wsis.consultation.question.Kind;
import org.wsis.consultation.question.Limit;
import org.wsis.consultation.question.Questionnaire;
import org.wsis.consultation.question.Wording;

class AnswerRulesTests {
    private static final Limit WORDS = new Limit(2, 3, Limit.Unit.WORDS);
    private static final Limit CHARACTERS = new Limit(2, 3, Limit.Unit.CHARACTERS);
    private static final Questionnaire ALL = asking(
            item("text", Kind.TEXT, true, WORDS, 0),
            item("line", Kind.TEXT, false, CHARACTERS, 0),
            item("one", Kind.SINGLE, true, null, 0, "a", "b"),
            item("some", Kind.MULTIPLE, true, null, 0, "a", "b"),
            item("order", Kind.RANKING, true, null, 0, "a", "b"),
            item("rows", Kind.TABLE, true, null, 2, "a", "b"),
            item("file", Kind.FILE, true, null, 0));
    private static final Map<String, String> WHOLE = Map.of(
            "text", "two words",
            "line", "字字",
            "one", "a",
            "some_b", "true",
            "order_a", "2",
            "order_b", "1",
            "rows_2_a", "cell",
            "file", "00000000-0000-0000-0000-000000000000");

    @Test
    void wholeAnswersHaveNoProblem() {
        assertThat(AnswerRules.problems(ALL, new Answers(WHOLE))).isEmpty();
        assertThat(AnswerRules.refusals(ALL, new Answers(WHOLE))).isEmpty();
    }

    @Test
    void whatIsRequiredIsMissedAtItsFirstField() {
        assertThat(AnswerRules.problems(ALL, Answers.NONE))
                .extracting(AnswerProblem::input)
                .containsExactly("said[text]", "said[one]", "said[some_a]", "said[order_a]", "said[rows_1_a]", "file");
    }

    @Test
    void limitsIncludeBothEnds() {
        assertThat(problem("text", "one")).isEqualTo("consultation.answer.few-words [1, 2]");
        assertThat(problem("text", "one two three")).isEmpty();
        assertThat(problem("text", "one two three four")).isEqualTo("consultation.answer.many-words [4, 3]");
        assertThat(problem("line", "a")).isEqualTo("consultation.answer.few-characters [1, 2]");
        assertThat(problem("line", "𝄞𝄞𝄞")).isEmpty();
        assertThat(problem("line", "abcd")).isEqualTo("consultation.answer.many-characters [4, 3]");
    }

    @Test
    void everythingIsRankedOnce() {
        assertThat(problem("order_a", "1")).isEqualTo("consultation.answer.ranked-twice [1]");
        assertThat(problem("order_a", null)).isEqualTo("consultation.answer.not-ranked []");
    }

    @Test
    void aRowThatIsBegunHasItsFirstColumn() {
        assertThat(problem("rows_1_b", "cell")).isEqualTo("consultation.answer.row-without-first []");
    }

    @Test
    void noDraftHoldsWhatNoFieldCouldHold() {
        Stream.of(
                        Map.of("one", "c"),
                        Map.of("some_a", "yes"),
                        Map.of("order_a", "0"),
                        Map.of("order_a", "3"),
                        Map.of("order_a", "01"),
                        Map.of("rows_1_a", "y".repeat(1001)),
                        Map.of("text", "y".repeat(20_001)))
                .forEach(wrong -> assertThat(AnswerRules.refusals(ALL, new Answers(wrong)))
                        .as(wrong.keySet().toString())
                        .hasSize(1));
        assertThat(AnswerRules.refusals(ALL, new Answers(Map.of("rows_3_a", "none", "nothing", "none"))))
                .as("what is not asked is nobody’s business")
                .isEmpty();
    }

    @Test
    void whatHasAPlaceInTheNextVersionGoesAlongAndTheRestIsTold() {
        Questionnaire next = asking(
                item("one", Kind.SINGLE, false, null, 0, "b", "c"),
                item("some", Kind.MULTIPLE, false, null, 0, "b"),
                item("rows", Kind.TABLE, false, null, 1, "a", "c"),
                item("text", Kind.TEXT, false, WORDS, 0));
        Answers first = new Answers(Map.of(
                "text",
                "two words",
                "one",
                "a",
                "some_a",
                "true",
                "some_b",
                "true",
                "rows_1_a",
                "x",
                "rows_2_a",
                "y",
                "line",
                "ab"));
        assertThat(first.fitting(next).said())
                .isEqualTo(Map.of("text", "two words", "some_b", "true", "rows_1_a", "x"));
        Sheet sheet = sheet(1, Map.of(1, first));
        List<Left> left = Left.of(sheet, 2, Map.of(1, ALL, 2, next), Locale.FRENCH);
        assertThat(left).hasSize(1);
        assertThat(left.getFirst().version()).isEqualTo(1);
        assertThat(left.getFirst().answers()).extracting(Told::question).containsExactly("line", "one", "some", "rows");
        assertThat(left.getFirst().answers().get(3).lines())
                .extracting(Told.Line::said)
                .containsExactly("y");
        assertThat(Left.of(sheet, 1, Map.of(1, ALL, 2, next), Locale.FRENCH)).isEmpty();
    }

    @Test
    void whatSeveralVersionsLeftBehindIsToldOnceFromTheLast() {
        Questionnaire none = asking(item("other", Kind.FILE, false, null, 0));
        Sheet sheet = sheet(
                3, Map.of(1, new Answers(Map.of("text", "old words")), 2, new Answers(Map.of("text", "new words"))));
        assertThat(Left.of(sheet, 3, Map.of(1, ALL, 2, ALL, 3, none), Locale.ENGLISH))
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.version()).isEqualTo(2);
                    assertThat(left.answers().getFirst().lines().getFirst().said())
                            .isEqualTo("new words");
                });
    }

    private static Sheet sheet(int questionnaire, Map<Integer, Answers> versions) {
        return new Sheet(
                UUID.randomUUID(),
                ConsultationId.next(),
                new AccountId(UUID.randomUUID()),
                questionnaire,
                0,
                Instant.EPOCH,
                Instant.EPOCH,
                new TreeMap<>(versions));
    }

    /** What is wrong if whole answers differ in this one field, or an empty text. */
    private static String problem(String field, @Nullable String said) {
        return AnswerRules.problems(ALL, new Answers(WHOLE).with(field, said)).stream()
                .map(problem -> problem.key() + " " + problem.places())
                .findFirst()
                .orElse("");
    }

    private static Questionnaire asking(Item... questions) {
        return new Questionnaire(List.of(new Item(
                "section", Kind.SECTION, said("section"), Wording.none("en"), false, null, 0, List.of(questions))));
    }

    private static Item item(
            String key, Kind kind, boolean required, @Nullable Limit limit, int rows, String... parts) {
        return new Item(
                key,
                kind,
                said(key),
                Wording.none("en"),
                required,
                limit,
                rows,
                Stream.of(parts)
                        .map(part ->
                                new Item(part, Kind.PART, said(part), Wording.none("en"), false, null, 0, List.of()))
                        .toList());
    }

    private static Wording said(String text) {
        return new Wording("en", Map.of("en", text));
    }
}
