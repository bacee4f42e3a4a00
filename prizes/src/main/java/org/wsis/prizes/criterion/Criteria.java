package org.wsis.prizes.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.web.Option;

/** Asks by what the projects of an edition are judged. */
@Component
@Transactional(readOnly = true)
public class Criteria {
    private static final String ENGLISH = "en";

    private final CriteriaRows rows;
    private final UsualCriteria usual;
    private final MessageSource messages;

    Criteria(CriteriaRows rows, UsualCriteria usual, MessageSource messages) {
        this.rows = rows;
        this.usual = usual;
        this.messages = messages;
    }

    /** The criteria in the reader's language, in their order. */
    public List<CriterionView> of(int edition, Locale locale) {
        Map<Integer, Integer> weights = rows.weights(edition);
        List<CriterionView> all = new ArrayList<>();
        words(edition).forEach((number, languages) -> {
            CriterionWords words =
                    Objects.requireNonNull(languages.getOrDefault(locale.getLanguage(), languages.get(ENGLISH)));
            all.add(new CriterionView(number, weights.getOrDefault(number, 1), words.name(), marks(words, locale)));
        });
        return List.copyOf(all);
    }

    /** How much each criterion counts, by number. */
    public Map<Integer, Integer> weights(int edition) {
        Map<Integer, Integer> set = rows.weights(edition);
        Map<Integer, Integer> weights = new TreeMap<>();
        words(edition).keySet().forEach(number -> weights.put(number, set.getOrDefault(number, 1)));
        return weights;
    }

    /** Which version each is, by number. */
    Map<Integer, Long> versions(int edition) {
        Map<Integer, Long> changed = rows.versions(edition);
        Map<Integer, Long> versions = new TreeMap<>();
        words(edition).keySet().forEach(number -> versions.put(number, changed.getOrDefault(number, 0L)));
        return versions;
    }

    /** What each says, by number and language. */
    Map<Integer, Map<String, CriterionWords>> words(int edition) {
        Map<Integer, Map<String, CriterionWords>> own = rows.words(edition);
        return own.isEmpty() ? usual.all() : own;
    }

    private List<Option> marks(CriterionWords words, Locale locale) {
        List<Option> marks = new ArrayList<>();
        for (String anchor : words.anchors()) {
            String score = String.valueOf(marks.size() + 1);
            marks.add(new Option(
                    score, messages.getMessage("prizes.criterion.mark", new Object[] {score, anchor}, locale)));
        }
        return marks;
    }
}
