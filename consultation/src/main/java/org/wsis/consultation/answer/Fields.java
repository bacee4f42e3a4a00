package org.wsis.consultation.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.question.Item;
import org.wsis.consultation.question.Kind;
import org.wsis.consultation.question.Questionnaire;

/**
 * The fields in which a questionnaire is answered. A field is named by the key of its question; for a choice of several and a
 * thing to be ranked {@code _} and the key of the part follow, for a cell of a table {@code _}, the row from 1, {@code _}
 * and the key of the column.
 */
final class Fields {
    private Fields() {}

    /**
     * A field.
     *
     * @param part that it is about, or null if the question has one field only
     */
    record Field(String name, Item question, @Nullable Item part) {
        private static final String TICKED = "true";

        /** Whether it can hold this. What it should hold is another matter. */
        boolean takes(String said) {
            return switch (question.kind()) {
                case SINGLE -> question.part(said) != null;
                case MULTIPLE -> said.equals(TICKED);
                case RANKING -> isPlace(said);
                case TABLE -> said.length() <= AnswerRules.LONGEST_CELL;
                default -> said.length() <= AnswerRules.LONGEST_TEXT;
            };
        }

        private boolean isPlace(String said) {
            return IntStream.rangeClosed(1, question.items().size())
                    .mapToObj(String::valueOf)
                    .anyMatch(said::equals);
        }
    }

    /** All fields by name, in their order. */
    static SequencedMap<String, Field> of(Questionnaire questionnaire) {
        SequencedMap<String, Field> fields = new LinkedHashMap<>();
        questionnaire.questions().stream()
                .flatMap(question -> of(question).stream())
                .forEach(field -> fields.put(field.name(), field));
        return fields;
    }

    /** Those of the question. */
    static List<Field> of(Item question) {
        return switch (question.kind()) {
            case MULTIPLE, RANKING ->
                question.items().stream()
                        .map(part -> new Field(question.key() + "_" + part.key(), question, part))
                        .toList();
            case TABLE ->
                IntStream.rangeClosed(1, question.rows())
                        .boxed()
                        .flatMap(row -> row(question, row))
                        .toList();
            default -> List.of(new Field(question.key(), question, null));
        };
    }

    private static Stream<Field> row(Item table, int row) {
        return table.items().stream()
                .map(column -> new Field(table.key() + "_" + row + "_" + column.key(), table, column));
    }

    /** Whether the field is filled in by the form of answers; files have a page of their own. */
    static boolean isTyped(Field field) {
        return field.question().kind() != Kind.FILE;
    }
}
