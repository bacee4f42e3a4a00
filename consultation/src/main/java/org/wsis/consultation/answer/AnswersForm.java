package org.wsis.consultation.answer;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.consultation.question.Questionnaire;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/**
 * Answers as typed.
 *
 * @param said by field
 * @param questionnaire the number of the version that was shown
 * @param version of the sheet that was seen, or null if there was none yet
 */
public record AnswersForm(
        @Nullable Map<String, @Nullable String> said,
        @Carried @NotNull @Nullable Integer questionnaire,
        @Carried @Nullable Long version) {
    public AnswersForm {
        said = new TreeMap<>(Objects.requireNonNullElse(said, Map.of()));
    }

    /** Nothing typed. */
    public static AnswersForm empty() {
        return new AnswersForm(null, null, null);
    }

    /** What was answered so far, to be gone on with. */
    public static AnswersForm of(Answers answers, int questionnaire, @Nullable Long version) {
        return new AnswersForm(new TreeMap<>(answers.said()), questionnaire, version);
    }

    /** Rejects what no draft can hold. */
    public void check(Questionnaire content, Errors errors) {
        AnswerRules.refusals(content, typed(content))
                .forEach(problem ->
                        errors.rejectValue(problem.input(), problem.key(), problem.arguments(), problem.key()));
    }

    /** What was typed in the fields of the questionnaire; a browser may send others. */
    public Answers typed(Questionnaire content) {
        Map<String, String> typed = new TreeMap<>();
        Fields.of(content).forEach((name, field) -> {
            String text = Typed.text(Objects.requireNonNull(said).get(name));
            if (text != null && Fields.isTyped(field)) {
                typed.put(name, text);
            }
        });
        return new Answers(typed);
    }
}
