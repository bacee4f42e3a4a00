package org.wsis.consultation.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wsis.consultation.answer.Fields.Field;
import org.wsis.consultation.question.Item;
import org.wsis.consultation.question.Kind;
import org.wsis.consultation.question.Limit;
import org.wsis.consultation.question.Questionnaire;

/**
 * The rules of answers. A draft is kept however unfinished it is, but for what no field of the form could hold; whole answers
 * also keep to limits, answer what is required and rank everything.
 */
public final class AnswerRules {
    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_CELL = 1000;

    private AnswerRules() {}

    /** What no draft can hold. */
    public static List<AnswerProblem> refusals(Questionnaire questionnaire, Answers answers) {
        return Fields.of(questionnaire).values().stream()
                .filter(field -> {
                    String said = answers.in(field.name());
                    return said != null && !field.takes(said);
                })
                .map(AnswerRules::refusal)
                .toList();
    }

    private static AnswerProblem refusal(Field field) {
        return switch (field.question().kind()) {
            case TEXT -> problem(field, "consultation.answer.too-long", LONGEST_TEXT);
            case TABLE -> problem(field, "consultation.answer.too-long", LONGEST_CELL);
            default -> problem(field, "consultation.answer.no-such-choice");
        };
    }

    /** What stands between answers and whole answers, in the order of the questions. */
    public static List<AnswerProblem> problems(Questionnaire questionnaire, Answers answers) {
        return questionnaire.questions().stream()
                .flatMap(question -> problems(question, answers))
                .toList();
    }

    private static Stream<AnswerProblem> problems(Item question, Answers answers) {
        List<Field> fields = Fields.of(question);
        List<Field> answered = fields.stream()
                .filter(field -> answers.in(field.name()) != null)
                .toList();
        if (answered.isEmpty()) {
            return question.required()
                    ? Stream.of(problem(fields.getFirst(), "consultation.answer.missing"))
                    : Stream.empty();
        }
        return switch (question.kind()) {
            case TEXT -> text(answered.getFirst(), answers);
            case RANKING -> ranking(fields, answers);
            case TABLE -> table(question, fields, answers);
            default -> Stream.empty();
        };
    }

    private static Stream<AnswerProblem> text(Field field, Answers answers) {
        Limit limit = field.question().limit();
        int count = limit == null ? 0 : limit.count(answers.in(field.name()));
        if (limit == null || count >= limit.least() && count <= limit.most()) {
            return Stream.empty();
        }
        boolean words = limit.unit() == Limit.Unit.WORDS;
        return Stream.of(
                count < limit.least()
                        ? problem(
                                field,
                                words ? "consultation.answer.few-words" : "consultation.answer.few-characters",
                                count,
                                limit.least())
                        : problem(
                                field,
                                words ? "consultation.answer.many-words" : "consultation.answer.many-characters",
                                count,
                                limit.most()));
    }

    private static Stream<AnswerProblem> ranking(List<Field> fields, Answers answers) {
        List<AnswerProblem> problems = new ArrayList<>();
        Set<String> places = new HashSet<>();
        for (Field field : fields) {
            String place = answers.in(field.name());
            if (place == null) {
                problems.add(problem(field, "consultation.answer.not-ranked"));
            } else if (!places.add(place)) {
                problems.add(problem(field, "consultation.answer.ranked-twice", place));
            }
        }
        return problems.stream();
    }

    /** A row that says something says it in the first column as well. */
    private static Stream<AnswerProblem> table(Item table, List<Field> fields, Answers answers) {
        int columns = table.items().size();
        List<AnswerProblem> problems = new ArrayList<>();
        for (int first = 0; first < fields.size(); first += columns) {
            boolean begun =
                    fields.subList(first, first + columns).stream().anyMatch(field -> answers.in(field.name()) != null);
            if (begun && answers.in(fields.get(first).name()) == null) {
                problems.add(problem(fields.get(first), "consultation.answer.row-without-first"));
            }
        }
        return problems.stream();
    }

    private static AnswerProblem problem(Field field, String key, Object... places) {
        String input = field.question().kind() == Kind.FILE ? "file" : "said[" + field.name() + "]";
        return new AnswerProblem(input, field.question().key(), key, List.of(places));
    }
}
