package org.wsis.stocktaking.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsis.web.Words;

/** What is asked of an entry before it can be handed in. */
public final class ContentRules {
    private final Content content;
    private final List<Problem> problems = new ArrayList<>();

    private ContentRules(Content content) {
        this.content = content;
    }

    /** What is missing or wrong, in the order of the form. */
    public static List<Problem> problems(Content content) {
        var rules = new ContentRules(content);
        rules.activity();
        rules.who();
        rules.description();
        rules.alignment();
        rules.outcome();
        return List.copyOf(rules.problems);
    }

    /** The same, by step; a step without problems is absent. */
    public static Map<Step, List<Problem>> byStep(Content content) {
        return problems(content).stream()
                .collect(Collectors.groupingBy(
                        problem -> problem.field().step(), () -> new EnumMap<>(Step.class), Collectors.toList()));
    }

    private void activity() {
        needed(Field.TITLE, content.activity().title());
        needed(Field.KIND, content.activity().kind());
        needed(Field.LANGUAGE, content.activity().language());
    }

    private void who() {
        Who who = content.who();
        needed(Field.ORGANISATION, who.organisationName());
        needed(Field.STAKEHOLDER_TYPE, who.stakeholderType());
        if (!who.international()) {
            needed(Field.COUNTRY, who.country());
        }
        needed(Field.SCOPE, who.scope());
        needed(Field.CONTACT, who.contactEmail());
    }

    private void description() {
        Description description = content.description();
        words(Field.SHORT_DESCRIPTION, description.shortDescription());
        words(Field.DESCRIPTION, description.description());
        needed(Field.STATUS, description.status());
        if (description.status() == Status.COMPLETED) {
            needed(Field.ENDS_ON, description.endsOn());
        }
    }

    private void alignment() {
        Alignment alignment = content.alignment();
        if (alignment.actionLines().isEmpty()) {
            problems.add(Problem.of(Field.ACTION_LINES, "needed"));
        }
        for (String target : alignment.targets()) {
            if (!alignment.sdgs().contains(Integer.valueOf(target.substring(0, target.indexOf('.'))))) {
                problems.add(Problem.of(Field.TARGETS, "target-without-goal", target));
            }
        }
    }

    private void outcome() {
        Outcome outcome = content.outcome();
        words(Field.RESULTS, outcome.results());
        words(Field.CHALLENGES, outcome.challenges());
        words(Field.REPLICABILITY, outcome.replicability());
        words(Field.SUSTAINABILITY, outcome.sustainability());
        words(Field.PARTNERSHIPS, outcome.partnerships());
        words(Field.WSIS_VALUES, outcome.wsisValues());
    }

    private void needed(Field field, @Nullable Object value) {
        if (value == null || Objects.toString(value).isBlank()) {
            problems.add(Problem.of(field, "needed"));
        }
    }

    private void words(Field field, @Nullable String text) {
        WordLimit limit = WordLimit.of(field);
        int count = Words.count(text);
        if (count < limit.least()) {
            problems.add(count == 0 ? Problem.of(field, "needed") : Problem.of(field, "too-few", limit.least(), count));
        } else if (count > limit.most()) {
            problems.add(Problem.of(field, "too-many", limit.most(), count));
        }
    }
}
