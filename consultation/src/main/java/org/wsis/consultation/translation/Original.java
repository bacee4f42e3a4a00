package org.wsis.consultation.translation;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.answer.Answers;
import org.wsis.consultation.contribution.SentContribution;
import org.wsis.consultation.question.Item;
import org.wsis.consultation.question.Questionnaire;
import org.wsis.consultation.question.Shown;

/**
 * What there is to translate of a contribution: its title, and what everybody may read that was written in words.
 *
 * @param fields in the order of the questions
 */
record Original(SentContribution sent, List<Field> fields) {
    /**
     * A text.
     *
     * @param name of the field that it answers
     * @param part the column of a table that it is about, or null
     * @param row of the table, from 1, or null
     */
    record Field(
            String name,
            Shown question,
            @Nullable Shown part,
            @Nullable Integer row,
            String text) {
        /** Where it stands in the form. */
        public String input() {
            return "texts[" + name + "]";
        }
    }

    /** The texts among published answers. */
    static Original of(SentContribution sent, Answers published, Questionnaire asked, Locale reader) {
        return new Original(
                sent,
                asked.questions().stream()
                        .flatMap(question -> fields(question, published, reader))
                        .toList());
    }

    private static Stream<Field> fields(Item question, Answers published, Locale reader) {
        Shown title = question.title().said(reader);
        return switch (question.kind()) {
            case TEXT -> field(question.key(), title, null, null, published);
            case TABLE ->
                IntStream.rangeClosed(1, question.rows())
                        .boxed()
                        .flatMap(row -> question.items().stream()
                                .flatMap(column -> field(
                                        question.key() + "_" + row + "_" + column.key(),
                                        title,
                                        column.title().said(reader),
                                        row,
                                        published)));
            default -> Stream.empty();
        };
    }

    private static Stream<Field> field(
            String name, Shown question, @Nullable Shown part, @Nullable Integer row, Answers published) {
        String text = published.in(name);
        return text == null ? Stream.empty() : Stream.of(new Field(name, question, part, row, text));
    }
}
