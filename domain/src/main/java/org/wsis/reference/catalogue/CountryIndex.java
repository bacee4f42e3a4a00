package org.wsis.reference.catalogue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wsis.reference.ContentFile;
import org.wsis.reference.Language;

/**
 * Finds a country by what people write: a name in any of the six languages, an ISO code, an alias, whatever the case,
 * accents, articles and punctuation. It answers nothing rather than the wrong country.
 */
final class CountryIndex {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ABBREVIATION = Pattern.compile("(?<=\\b\\p{L})\\.\\s*(?=\\p{L}\\b)");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern FORM = Pattern.compile("^(.+?)\\s*[,(（،](.+)$");

    /** Words that say what form a state has, never which state it is. */
    private static final Set<String> FORM_WORDS = Set.of(
            ("republic rep of federal democratic socialist islamic people s arab united plurinational bolivarian state"
                            + " states federated kingdom principality sultanate commonwealth co operative cooperative independent"
                            + " hashemite oriental grand duchy union republique etat de du des la le l d federale democratique"
                            + " populaire republica estado del el los las")
                    .split(" "));

    /** Articles and "and" in the languages that have them. */
    private static final Set<String> SMALL_WORDS = Set.of("the", "and", "of", "y", "et", "и", "la", "le", "les", "el");

    /** Names shared by two states: only the full form is an answer. */
    private static final Set<String> AMBIGUOUS = Set.of("congo", "korea", "china");

    private final Map<String, String> codes = new HashMap<>();

    private CountryIndex() {}

    static CountryIndex of(CountryNames names) {
        var index = new CountryIndex();
        ContentFile.of("country_aliases.csv").rows().forEach(row -> index.add(row.get("alias"), row.get("code")));
        for (Language language : Language.values()) {
            names.inLanguage(language).forEach((code, name) -> index.add(name, code));
        }
        for (String code : names.inLanguage(Language.ENGLISH).keySet()) {
            index.add(code, code);
            index.add(Locale.of("", code).getISO3Country(), code);
            Arrays.stream(Language.values())
                    .forEach(language -> index.add(CountryNames.unicodeName(code, language), code));
        }
        return index;
    }

    Optional<String> find(String text) {
        return exact(text).or(() -> withoutForm(text));
    }

    private Optional<String> exact(String text) {
        return Optional.ofNullable(codes.get(key(text)));
    }

    /** "Iran (Islamic Republic of)", "Republic of Kenya": the rest of a name after the words for the form of the state. */
    private Optional<String> withoutForm(String text) {
        var inverted = FORM.matcher(text);
        if (inverted.matches() && isForm(inverted.group(2))) {
            return unambiguous(inverted.group(1));
        }
        String[] words = NOT_A_WORD.split(folded(text));
        int first = 0;
        while (first < words.length && FORM_WORDS.contains(words[first])) {
            first++;
        }
        return first == 0
                ? Optional.empty()
                : unambiguous(String.join(" ", Arrays.asList(words).subList(first, words.length)));
    }

    private Optional<String> unambiguous(String name) {
        return AMBIGUOUS.contains(key(name)) ? Optional.empty() : exact(name);
    }

    private static boolean isForm(String text) {
        return Arrays.stream(NOT_A_WORD.split(folded(text)))
                .allMatch(word -> word.isEmpty() || word.equals("the") || FORM_WORDS.contains(word));
    }

    private void add(String name, String code) {
        codes.putIfAbsent(key(name), code);
    }

    static String key(String text) {
        List<String> words = Arrays.stream(NOT_A_WORD.split(folded(text)))
                .filter(word -> !word.isEmpty())
                .map(word -> word.equals("st") ? "saint" : word)
                .toList();
        List<String> telling =
                words.stream().filter(word -> !SMALL_WORDS.contains(word)).toList();
        return String.join(" ", telling.isEmpty() ? words : telling);
    }

    private static String folded(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFKD))
                .replaceAll("");
        return ABBREVIATION
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace("ـ", "");
    }
}
