package org.wsis.consultation.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.answer.Fields.Field;
import org.wsis.consultation.question.Item;
import org.wsis.consultation.question.Kind;
import org.wsis.consultation.question.Questionnaire;
import org.wsis.consultation.question.Shown;

/**
 * A question with its answer, to be read.
 *
 * @param lines the answer, none if there is none
 * @param forStaff whether only staff and its author may read the answer
 */
public record Told(String question, Shown title, Kind kind, List<Line> lines, boolean forStaff) {
    /**
     * A line of an answer.
     *
     * @param label the part that it is about in the reader's language, or null
     * @param said what was typed, or null where the label says it all
     */
    public record Line(@Nullable Shown label, @Nullable String said) {}

    /** All questions with what is answered, in their order. */
    public static List<Told> of(Questionnaire questionnaire, Answers answers, Locale reader) {
        return questionnaire.questions().stream()
                .map(question -> told(question, answers, reader))
                .toList();
    }

    /** The same for questions that are answered at all. */
    static List<Told> answered(Questionnaire questionnaire, Answers answers, Locale reader) {
        return of(questionnaire, answers, reader).stream()
                .filter(told -> !told.lines().isEmpty())
                .toList();
    }

    private static Told told(Item question, Answers answers, Locale reader) {
        return new Told(
                question.key(),
                question.title().said(reader),
                question.kind(),
                lines(question, answers, reader),
                question.forStaff());
    }

    private static List<Line> lines(Item question, Answers answers, Locale reader) {
        List<Field> answered = Fields.of(question).stream()
                .filter(field -> answers.in(field.name()) != null)
                .toList();
        if (question.kind() == Kind.RANKING) {
            SequencedMap<String, List<Line>> places =
                    new TreeMap<>(Comparator.comparingInt(String::length).thenComparing(place -> place));
            answered.forEach(field -> places.computeIfAbsent(
                            Objects.requireNonNull(answers.in(field.name())), none -> new ArrayList<>())
                    .add(line(field, answers, reader)));
            return places.values().stream().flatMap(List::stream).toList();
        }
        return answered.stream().map(field -> line(field, answers, reader)).toList();
    }

    private static Line line(Field field, Answers answers, Locale reader) {
        String said = Objects.requireNonNull(answers.in(field.name()));
        return switch (field.question().kind()) {
            case SINGLE ->
                Stream.ofNullable(field.question().part(said))
                        .map(part -> new Line(part.title().said(reader), null))
                        .findFirst()
                        .orElse(new Line(null, said));
            case MULTIPLE -> new Line(label(field, reader), null);
            case RANKING, TABLE -> new Line(label(field, reader), said);
            default -> new Line(null, said);
        };
    }

    private static Shown label(Field field, Locale reader) {
        return Objects.requireNonNull(field.part()).title().said(reader);
    }
}
