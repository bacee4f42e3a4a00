package org.wsis.stocktaking.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.wsis.web.Option;

/** The questions of all special repositories as one form asks them, and what answers mean. */
@Component
class Questions {
    private static final String REFUSED = "stocktaking.form.choice";

    private final SpecialRepositories repositories;
    private final MessageSource messages;

    Questions(SpecialRepositories repositories, MessageSource messages) {
        this.repositories = repositories;
        this.messages = messages;
    }

    /** The questions of one repository. */
    record Group(String key, List<Asked> questions) {}

    /** A question at its place in the form. */
    record Asked(String field, String key, Question.Kind kind, List<Option> choices) {}

    /** The repositories to choose from. */
    List<Option> repositories(Locale locale) {
        return repositories.all().stream()
                .map(one -> new Option(one.slug(), messages.getMessage(one.key(), null, locale)))
                .toList();
    }

    List<Group> groups(Locale locale) {
        var groups = new ArrayList<Group>();
        int place = 0;
        for (SpecialRepository repository : repositories.all()) {
            var asked = new ArrayList<Asked>();
            for (Question question : repository.questions()) {
                asked.add(new Asked(field(place++), question.key(), question.kind(), choices(question, locale)));
            }
            groups.add(new Group(repository.key(), List.copyOf(asked)));
        }
        return List.copyOf(groups);
    }

    private static String field(int place) {
        return "answers[" + place + "].value";
    }

    private List<Option> choices(Question question, Locale locale) {
        return question.choices().stream()
                .map(choice -> new Option(Question.valueOf(choice), messages.getMessage(choice, null, locale)))
                .toList();
    }

    /** The form with what is kept. */
    IntakeForm form(Map<String, Map<String, String>> kept, Set<String> chosen) {
        List<AnswerForm> answers = repositories.all().stream()
                .flatMap(repository -> repository.questions().stream()
                        .map(question ->
                                kept.getOrDefault(repository.slug(), Map.of()).get(question.name())))
                .map(answer -> answer == null ? AnswerForm.EMPTY : new AnswerForm(answer))
                .toList();
        return new IntakeForm(chosen, answers);
    }

    /** Rejects repositories and choices that there are not. */
    void check(IntakeForm form, BindingResult errors) {
        if (form.chosen().stream().anyMatch(slug -> repositories.find(slug).isEmpty())) {
            errors.rejectValue("collections", REFUSED);
        }
        int place = 0;
        for (SpecialRepository repository : repositories.all()) {
            for (Question question : repository.questions()) {
                String answer = form.answer(place);
                if (!answer.isEmpty() && !question.takes(answer)) {
                    errors.rejectValue(field(place), REFUSED);
                }
                place++;
            }
        }
    }

    /** Whether nothing that was typed would be lost: what a repository asks is kept if it was chosen. */
    boolean keepsAll(IntakeForm form) {
        long typed = IntStream.range(0, IntakeForm.MOST_QUESTIONS)
                .filter(place -> !form.answer(place).isEmpty())
                .count();
        return typed == kept(form).values().stream().mapToInt(Map::size).sum();
    }

    /** What is to be kept: the answers to the repositories that were chosen. */
    Map<String, Map<String, String>> kept(IntakeForm form) {
        Map<String, Map<String, String>> all = new TreeMap<>();
        int place = 0;
        for (SpecialRepository repository : repositories.all()) {
            Map<String, String> answers = new TreeMap<>();
            for (Question question : repository.questions()) {
                String answer = form.answer(place++);
                if (!answer.isEmpty()) {
                    answers.put(question.name(), answer);
                }
            }
            if (form.chosen().contains(repository.slug())) {
                all.put(repository.slug(), answers);
            }
        }
        return all;
    }
}
