package org.wsis.consultation.contribution;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.answer.Answers;
import org.wsis.consultation.answer.Left;
import org.wsis.consultation.answer.Sheet;
import org.wsis.consultation.question.Kind;
import org.wsis.consultation.question.Questionnaire;
import org.wsis.consultation.question.Version;

/**
 * What a person answers to a consultation, as they see it.
 *
 * @param sheet null if it is not begun
 * @param versions those that were published, the last first; there is one at least
 * @param sent what was sent of it, or null
 */
public record OwnSheet(
        @Nullable Sheet sheet,
        List<Version> versions,
        @Nullable SentState sent) {
    /** The version that is answered: the one that it was begun with, until the person goes on with a later one. */
    public Version asked() {
        return sheet == null ? newest() : version(sheet.questionnaire()).orElseThrow();
    }

    public Version newest() {
        return versions.getFirst();
    }

    public Optional<Version> version(@Nullable Integer number) {
        return versions.stream()
                .filter(one -> Objects.equals(one.number(), number))
                .findFirst();
    }

    /** Whether there is a later version than the one that is answered. */
    public boolean isBehind() {
        return asked().number() < newest().number();
    }

    /** Whether the question is asked and answered by a file. */
    boolean asksForFile(String question) {
        return asked().content()
                .question(question)
                .filter(one -> one.kind() == Kind.FILE)
                .isPresent();
    }

    public Answers answers() {
        return sheet == null ? Answers.NONE : sheet.answers();
    }

    /** The version of the sheet; 0 if it is not begun. */
    public long version() {
        return sheet == null ? 0 : sheet.version();
    }

    /** What was answered to former versions and the one that is answered has no place for. */
    public List<Left> left(Locale reader) {
        return left(asked().number(), reader);
    }

    /** The same of the newest version, before the person goes on with it. */
    List<Left> wouldBeLeft(Locale reader) {
        return isBehind() ? left(newest().number(), reader) : List.of();
    }

    private List<Left> left(int to, Locale reader) {
        Map<Integer, Questionnaire> contents =
                versions.stream().collect(Collectors.toMap(Version::number, Version::content));
        return sheet == null ? List.of() : Left.of(sheet, to, contents, reader);
    }
}
