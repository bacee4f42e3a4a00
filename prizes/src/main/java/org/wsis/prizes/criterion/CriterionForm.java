package org.wsis.prizes.criterion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wsis.web.Carried;

/**
 * What a criterion says, as typed.
 *
 * @param words in the languages in their order
 * @param version that was seen, 0 for a new one
 */
record CriterionForm(
        @Nullable List<@Valid WordsForm> words,
        @Carried @NotNull @Nullable Long version) {
    /** A browser may leave languages out or send more; the page shows fields for each. */
    CriterionForm {
        List<WordsForm> typed = Objects.requireNonNullElse(words, List.of());
        words = IntStream.range(0, UsualCriteria.LANGUAGES.size())
                .mapToObj(place -> place < typed.size() ? typed.get(place) : null)
                .map(said -> said == null ? WordsForm.EMPTY : said)
                .toList();
    }

    static CriterionForm empty() {
        return new CriterionForm(null, 0L);
    }

    static CriterionForm of(Map<String, CriterionWords> words, long version) {
        return new CriterionForm(
                UsualCriteria.LANGUAGES.stream()
                        .map(language -> WordsForm.of(Objects.requireNonNull(words.get(language))))
                        .toList(),
                version);
    }

    Map<String, CriterionWords> toWords() {
        List<WordsForm> typed = Objects.requireNonNull(words);
        Map<String, CriterionWords> all = new TreeMap<>();
        for (int place = 0; place < typed.size(); place++) {
            all.put(UsualCriteria.LANGUAGES.get(place), typed.get(place).toWords());
        }
        return all;
    }
}
