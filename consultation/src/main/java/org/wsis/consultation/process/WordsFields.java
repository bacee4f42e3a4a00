package org.wsis.consultation.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.consultation.ConsultationWords;
import org.wsis.web.Languages;
import org.wsis.web.Typed;

/** What a form asks for in each language, in the order of {@link Languages}. */
public interface WordsFields {
    @Nullable
    List<WordsForm> words();

    /** A browser may leave languages out; the page shows fields for each all the same. */
    static List<WordsForm> complete(@Nullable List<WordsForm> words) {
        List<WordsForm> typed = Objects.requireNonNullElse(words, List.of());
        return IntStream.range(0, Languages.all().size())
                .mapToObj(place -> place < typed.size() ? typed.get(place) : null)
                .map(said -> said == null ? WordsForm.EMPTY : said)
                .toList();
    }

    /** There is a title in English, and wherever there is something about it. */
    default void check(Errors errors) {
        for (int place = 0; place < Languages.all().size(); place++) {
            WordsForm said = Objects.requireNonNull(words()).get(place);
            boolean needed = Languages.all().get(place).equals(Locale.ENGLISH) || Typed.text(said.about()) != null;
            if (needed && Typed.line(said.title()) == null) {
                errors.rejectValue("words[" + place + "].title", "NotBlank");
            }
        }
    }

    /** By language; call it only after {@link #check} found nothing. */
    default Map<String, ConsultationWords> toWords() {
        Map<String, ConsultationWords> all = new LinkedHashMap<>();
        for (int place = 0; place < Languages.all().size(); place++) {
            WordsForm said = Objects.requireNonNull(words()).get(place);
            String title = Typed.line(said.title());
            if (title != null) {
                all.put(
                        Languages.all().get(place).getLanguage(),
                        new ConsultationWords(title, Typed.text(said.about())));
            }
        }
        return all;
    }
}
