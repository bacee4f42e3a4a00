package org.wsis.forum.edition.admin;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.forum.edition.EditionView;
import org.wsis.forum.edition.EditionWords;
import org.wsis.web.Languages;
import org.wsis.web.Option;
import org.wsis.web.Typed;

/** What an edition is called in a language, as typed. */
public record WordsForm(
        @Size(max = 200) @Nullable String title,
        @Size(max = 300) @Nullable String theme) {
    static final WordsForm EMPTY = new WordsForm(null, null);

    /** A browser may leave languages out; the page shows fields for each all the same. */
    static List<WordsForm> complete(@Nullable List<WordsForm> words) {
        List<WordsForm> typed = Objects.requireNonNullElse(words, List.of());
        return IntStream.range(0, Languages.all().size())
                .mapToObj(place -> place < typed.size() ? typed.get(place) : null)
                .map(said -> said == null ? EMPTY : said)
                .toList();
    }

    static List<WordsForm> of(EditionView edition) {
        return Languages.all().stream()
                .map(language -> edition.words().get(language.getLanguage()))
                .map(said -> said == null ? EMPTY : new WordsForm(said.title(), said.theme()))
                .toList();
    }

    /** There is a title in English, and wherever there is a theme. */
    static void check(List<WordsForm> words, Errors errors) {
        for (int place = 0; place < words.size(); place++) {
            WordsForm said = words.get(place);
            boolean needed = Languages.all().get(place).equals(Locale.ENGLISH) || Typed.line(said.theme()) != null;
            if (needed && Typed.line(said.title()) == null) {
                errors.rejectValue("words[" + place + "].title", "NotBlank");
            }
        }
    }

    /** By language; call it only after {@link #check} found nothing. */
    static Map<String, EditionWords> read(List<WordsForm> words) {
        Map<String, EditionWords> read = new TreeMap<>();
        for (int place = 0; place < words.size(); place++) {
            String title = Typed.line(words.get(place).title());
            if (title != null) {
                read.put(
                        Languages.all().get(place).getLanguage(),
                        new EditionWords(title, Typed.line(words.get(place).theme())));
            }
        }
        return read;
    }

    static List<Option> languages() {
        return Languages.all().stream()
                .map(language -> new Option(language.getLanguage(), Languages.nameOf(language)))
                .toList();
    }
}
