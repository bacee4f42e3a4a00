package org.wsis.consultation.question;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of questionnaires. */
public final class QuestionnaireRules {
    /** How many sections there are at most, questions in a section, parts of a question. */
    public static final int MOST_ITEMS = 40;
    /** How many rows a table has at most. */
    public static final int MOST_ROWS = 20;
    /** How many words or characters a text has at most; what a field holds is longer than that many words. */
    public static final int MOST_WORDS = 2000;
    /** How many fields a version has at most: servers take no more from one form. */
    public static final int MOST_FIELDS = 600;

    private QuestionnaireRules() {}

    /**
     * What stands in the way of publishing.
     *
     * @param path of the item that it is about; empty if it is about the whole
     * @param key the message
     */
    public record Problem(String path, String key) {}

    /** What stands in the way of publishing this draft. */
    public static List<Problem> problems(Questionnaire draft) {
        List<Problem> problems = new ArrayList<>();
        if (draft.questions().isEmpty()) {
            problems.add(new Problem("", "consultation.question.problem.nothing"));
        }
        if (draft.questions().stream().mapToInt(Item::fields).sum() > MOST_FIELDS) {
            problems.add(new Problem("", "consultation.question.problem.fields"));
        }
        for (Item section : draft.sections()) {
            if (section.items().isEmpty()) {
                problems.add(new Problem(section.key(), "consultation.question.problem.section"));
            }
        }
        for (Item question : draft.questions()) {
            if (question.items().size() < question.kind().leastParts()) {
                problems.add(new Problem(question.key(), "consultation.question.problem.parts"));
            }
        }
        return problems;
    }

    /** Whether an item of this kind can stand under the parent; null is above sections. */
    public static boolean fits(Kind kind, @Nullable Item parent) {
        return switch (kind) {
            case SECTION -> parent == null;
            case PART -> parent != null && parent.kind().takesParts();
            default -> parent != null && parent.kind() == Kind.SECTION;
        };
    }
}
