package org.wsis.web;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a question.
 *
 * @param words at most eight different ones, as they were typed
 */
public record SearchWords(List<String> words) {
    private static final int MOST = 8;
    private static final int LONGEST = 60;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\u0640]+");

    /** The words of what somebody typed; none if there is nothing but signs. */
    public static SearchWords of(String question) {
        return new SearchWords(BETWEEN.splitAsStream(question)
                .filter(word -> !word.isEmpty() && word.length() <= LONGEST)
                .distinct()
                .limit(MOST)
                .toList());
    }

    /** Whether every word is in the text, as a whole or a part of a word; case, accents and vowel signs do not matter. */
    public boolean in(String text) {
        String folded = folded(text);
        return words.stream().map(SearchWords::folded).allMatch(folded::contains);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** For the SQL function {@code search.says}. */
    public String[] array() {
        return words.toArray(String[]::new);
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
