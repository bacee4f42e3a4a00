package org.wsis.consultation.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.question.Item;
import org.wsis.consultation.question.Kind;
import org.wsis.consultation.question.Version;

/**
 * A column of the table of answers.
 *
 * @param name that heads it, the same in all versions: the name of a field; of a choice of several the key of the question
 */
record AnswerColumn(String name, Kind kind) {
    /** Those of the newest version in its order, then those that only former versions have. */
    static List<AnswerColumn> of(List<Version> newestFirst) {
        SequencedMap<String, AnswerColumn> columns = new LinkedHashMap<>();
        newestFirst.stream()
                .flatMap(version -> version.content().questions().stream())
                .forEach(question -> names(question)
                        .forEach(name -> columns.putIfAbsent(name, new AnswerColumn(name, question.kind()))));
        return List.copyOf(columns.values());
    }

    private static List<String> names(Item question) {
        return question.kind() == Kind.MULTIPLE
                ? List.of(question.key())
                : Fields.of(question).stream().map(Fields.Field::name).toList();
    }

    /** What the answers have in it: the text; the keys of choices; the name of a file. */
    @Nullable
    Object of(Answers answers, Map<String, String> fileNames) {
        String said = answers.in(name);
        return switch (kind) {
            case MULTIPLE -> chosen(answers);
            case RANKING -> said == null ? null : Integer.valueOf(said);
            case FILE -> said == null ? null : fileNames.getOrDefault(said, said);
            default -> said;
        };
    }

    private List<String> chosen(Answers answers) {
        List<String> chosen = new ArrayList<>();
        answers.said().keySet().stream()
                .filter(field -> field.startsWith(name + "_"))
                .forEach(field -> chosen.add(field.substring(name.length() + 1)));
        return chosen;
    }

    /** The id of the file that the answers name in it. */
    Optional<String> file(Answers answers) {
        return kind == Kind.FILE ? Optional.ofNullable(answers.in(name)) : Optional.empty();
    }
}
