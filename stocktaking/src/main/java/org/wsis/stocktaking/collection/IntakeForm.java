package org.wsis.stocktaking.collection;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose and answered, as typed.
 *
 * @param answers one for each question, in the order of {@link Questions}
 */
record IntakeForm(
        @Nullable Set<String> collections, @Valid @Nullable List<AnswerForm> answers) {
    /** More than all repositories ask together. */
    static final int MOST_QUESTIONS = 40;

    /** A browser may leave answers out; the page shows a field for each all the same. */
    IntakeForm {
        answers = complete(Objects.requireNonNullElse(answers, List.of()));
    }

    private static List<AnswerForm> complete(List<AnswerForm> typed) {
        return IntStream.range(0, MOST_QUESTIONS)
                .mapToObj(place -> place < typed.size() ? typed.get(place) : null)
                .map(answer -> answer == null ? AnswerForm.EMPTY : answer)
                .toList();
    }

    /** The answer to the question of this place, as typed, or empty. */
    String answer(int place) {
        String typed = Objects.requireNonNull(answers).get(place).value();
        return typed == null ? "" : typed.strip();
    }

    Set<String> chosen() {
        return Objects.requireNonNullElse(collections, Set.of());
    }
}
