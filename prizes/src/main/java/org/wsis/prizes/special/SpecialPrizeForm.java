package org.wsis.prizes.special;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wsis.prizes.special.SpecialPrize.Words;
import org.wsis.web.Carried;
import org.wsis.web.Languages;

/**
 * A prize as typed.
 *
 * @param words one for each language, in their order
 * @param version that was seen, 0 for a new one
 */
record SpecialPrizeForm(
        @Nullable List<@Valid WordsForm> words,
        @Carried @NotNull @Nullable Long version) {
    /** A browser may leave languages out; the page shows fields for each all the same. */
    SpecialPrizeForm {
        List<WordsForm> typed = Objects.requireNonNullElse(words, List.of());
        words = IntStream.range(0, Languages.all().size())
                .mapToObj(place -> place < typed.size() ? typed.get(place) : null)
                .map(said -> said == null ? new WordsForm(null, null) : said)
                .toList();
    }

    static SpecialPrizeForm empty() {
        return new SpecialPrizeForm(null, 0L);
    }

    static SpecialPrizeForm of(SpecialPrize prize) {
        return new SpecialPrizeForm(
                Languages.all().stream()
                        .map(Locale::getLanguage)
                        .map(language -> prize.words().get(language))
                        .map(said ->
                                said == null ? new WordsForm(null, null) : new WordsForm(said.name(), said.about()))
                        .toList(),
                prize.version());
    }

    /** By language code. */
    Map<String, Words> toWords() {
        Map<String, Words> all = new LinkedHashMap<>();
        for (int place = 0; place < Languages.all().size(); place++) {
            WordsForm said = Objects.requireNonNull(words).get(place);
            String about = said.about();
            all.put(
                    Languages.all().get(place).getLanguage(),
                    new Words(
                            Objects.requireNonNull(said.name()).strip(),
                            about == null || about.isBlank() ? null : about.strip()));
        }
        return all;
    }
}
