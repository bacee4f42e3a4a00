package org.wsis.consultation.answer;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.question.Questionnaire;

/**
 * What somebody answers to a version of a questionnaire.
 *
 * @param said by field; a field that is not answered is not there
 */
public record Answers(Map<String, String> said) {
    /** Nothing answered. */
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        said = Collections.unmodifiableMap(new TreeMap<>(said));
    }

    /** What stands in the field, or null. */
    public @Nullable String in(String field) {
        return said.get(field);
    }

    /** Those that the questionnaire asks for and that it can take. */
    public Answers fitting(Questionnaire questionnaire) {
        Map<String, Fields.Field> fields = Fields.of(questionnaire);
        Map<String, String> kept = new TreeMap<>();
        said.forEach((name, text) -> {
            Fields.Field field = fields.get(name);
            if (field != null && field.takes(text)) {
                kept.put(name, text);
            }
        });
        return new Answers(kept);
    }

    /** Those of others that are not among these. */
    Answers lackingOf(Answers others) {
        Map<String, String> rest = new TreeMap<>(others.said);
        rest.keySet().removeAll(said.keySet());
        return new Answers(rest);
    }

    /** With the files that others name in answer to the questions for files. */
    public Answers withFilesOf(Answers others, Questionnaire questionnaire) {
        Map<String, String> all = new TreeMap<>(said);
        Fields.of(questionnaire).forEach((name, field) -> {
            String file = others.in(name);
            if (file != null && !Fields.isTyped(field)) {
                all.put(name, file);
            }
        });
        return new Answers(all);
    }

    /** Without what answers these questions. */
    public Answers without(Set<String> questions) {
        Map<String, String> rest = new TreeMap<>(said);
        rest.keySet().removeIf(field -> questions.contains(field.split("_", 2)[0]));
        return new Answers(rest);
    }

    /** With these texts in the fields that are answered; of others there is nothing to translate. */
    public Answers translated(Map<String, String> texts) {
        Map<String, String> all = new TreeMap<>(said);
        all.replaceAll((field, text) -> texts.getOrDefault(field, text));
        return new Answers(all);
    }

    /** With this in a field, or without it for null. */
    public Answers with(String field, @Nullable String text) {
        Map<String, String> changed = new TreeMap<>(said);
        if (text == null) {
            changed.remove(field);
        } else {
            changed.put(field, text);
        }
        return new Answers(changed);
    }
}
