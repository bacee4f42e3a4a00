package org.wsis.consultation.formal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;
import org.wsis.consultation.answer.Answers;
import org.wsis.reference.ActionLine;
import org.wsis.reference.Language;
import org.wsis.reference.Reference;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/**
 * A formal input as typed.
 *
 * @param text in Markdown
 * @param actionLines codes of lines that it is about
 * @param goals numbers of goals that it is about
 * @param version one more than the version that was seen, 0 if none was handed in
 */
record FormalForm(
        @NotBlank @Size(max = 200) @Nullable String title,
        @NotBlank @Size(max = 20000) @Nullable String text,
        @NotNull @Nullable Language language,
        @NotBlank @Size(max = 300) @Nullable String adoptedBy,
        @NotNull @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate adoptedOn,
        @Nullable List<String> actionLines,
        @Nullable List<String> goals,
        @Carried @NotNull @Nullable Long version) {
    /** The Summit's first phase. */
    private static final LocalDate FIRST = LocalDate.of(2003, 1, 1);

    static FormalForm of(@Nullable FormalInput input, Reference reference) {
        return input == null
                ? new FormalForm(null, null, null, null, null, List.of(), List.of(), 0L)
                : new FormalForm(
                        input.title(),
                        input.text(),
                        input.language(),
                        input.adoptedBy(),
                        input.adoptedOn(),
                        lines(reference).filter(input::isAboutLine).toList(),
                        goals(reference).filter(input::isAboutGoal).toList(),
                        input.version() + 1);
    }

    private static Stream<String> lines(Reference reference) {
        return reference.actionLines().stream().map(ActionLine::code);
    }

    private static Stream<String> goals(Reference reference) {
        return reference.sdgs().stream().map(goal -> String.valueOf(goal.number()));
    }

    /** What constraints on single fields cannot say. */
    void check(LocalDate today, Errors errors) {
        needed("title", Typed.line(title), errors);
        needed("text", Typed.text(text), errors);
        needed("adoptedBy", Typed.line(adoptedBy), errors);
        if (adoptedOn != null && (adoptedOn.isBefore(FIRST) || adoptedOn.isAfter(today))) {
            errors.rejectValue("adoptedOn", "consultation.formal.adopted-on.wrong");
        }
    }

    private static void needed(String field, @Nullable String typed, Errors errors) {
        if (typed == null && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "NotBlank");
        }
    }

    /** Its text with the lines and goals that are known. Call it, and those below, only on a form without errors. */
    Answers toAnswers(Reference reference) {
        List<String> its = Objects.requireNonNullElse(actionLines, List.of());
        List<String> about = Objects.requireNonNullElse(goals, List.of());
        return FormalInput.saying(
                Objects.requireNonNull(Typed.text(text)),
                lines(reference).filter(its::contains).toList(),
                goals(reference).filter(about::contains).toList());
    }

    String toTitle() {
        return Objects.requireNonNull(Typed.line(title));
    }

    Language toLanguage() {
        return Objects.requireNonNull(language);
    }

    String toAdoptedBy() {
        return Objects.requireNonNull(Typed.line(adoptedBy));
    }

    LocalDate toAdoptedOn() {
        return Objects.requireNonNull(adoptedOn);
    }
}
