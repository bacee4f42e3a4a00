package org.wsis.prizes.criterion;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The nine criteria of the rules of the prizes, which an edition has until staff give it others. */
@Component
class UsualCriteria {
    /** The languages in which a criterion has words. */
    static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar", "ru", "zh");

    private static final List<String> NAMES = List.of(
            "complete",
            "relevance",
            "results",
            "empowerment",
            "sdg",
            "replicability",
            "sustainability",
            "partnerships",
            "values");

    private final MessageSource messages;

    UsualCriteria(MessageSource messages) {
        this.messages = messages;
    }

    /** By number and language. */
    Map<Integer, Map<String, CriterionWords>> all() {
        Map<Integer, Map<String, CriterionWords>> all = new TreeMap<>();
        for (String name : NAMES) {
            all.put(
                    all.size() + 1,
                    LANGUAGES.stream()
                            .collect(Collectors.toMap(Function.identity(), language -> words(name, language))));
        }
        return all;
    }

    private CriterionWords words(String name, String language) {
        String key = "prizes.criterion." + name;
        List<String> anchors = List.of(
                key + ".low",
                "prizes.criterion.anchor.2",
                "prizes.criterion.anchor.3",
                "prizes.criterion.anchor.4",
                key + ".high");
        return new CriterionWords(
                said(key, language),
                anchors.stream().map(anchor -> said(anchor, language)).toList());
    }

    private String said(String key, String language) {
        return messages.getMessage(key, null, Locale.of(language));
    }
}
