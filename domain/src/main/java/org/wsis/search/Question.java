package org.wsis.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A question as it was typed, and the other ways to put it.
 *
 * @param kept what must be there as it was typed: phrases, exclusions, beginnings, short words, numbers
 * @param words words of which each may be spelled a little otherwise
 */
record Question(String text, String kept, List<String> words) {
    /** Fewer letters are as likely to be another word as a wrong one. */
    private static final int FORGIVEN = 5;
    /** Each may become fifty terms in each of four fields, and a cluster takes a thousand. */
    private static final int MOST_FORGIVEN = 4;

    private static final Pattern PART = Pattern.compile("-*\"[^\"]*\"?|[^\\s\"]+");
    private static final Pattern ASIS = Pattern.compile("-.*|.*\\*|-*\".*", Pattern.DOTALL);
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’]+");
    private static final Pattern ARTICLE = Pattern.compile("^\\p{L}{1,2}['’](?=\\p{L}{3})");
    private static final Pattern WORD = Pattern.compile("(?!.*\\p{IsHan})[\\p{L}\\p{M}'’]{%d,}".formatted(FORGIVEN));
    private static final Pattern BEGINNING =
            Pattern.compile("(?:^|[\\s\\-/'’(])((?!\\p{IsHan})[\\p{L}\\p{M}\\p{N}]{3,}|\\p{IsHan})$");

    static Question of(String text) {
        List<String> kept = new ArrayList<>();
        List<String> words = new ArrayList<>();
        parts(text).forEach(part -> {
            boolean forgiven = WORD.matcher(part).matches() && words.size() < MOST_FORGIVEN;
            if (!StopWords.has(part)) {
                (forgiven ? words : kept).add(part);
            }
        });
        return new Question(text, String.join(" ", kept), words);
    }

    private static Stream<String> parts(String text) {
        return PART.matcher(text)
                .results()
                .map(found -> found.group())
                .flatMap(part -> ASIS.matcher(part).matches() ? Stream.of(part) : pieces(part));
    }

    private static Stream<String> pieces(String part) {
        return BETWEEN.splitAsStream(part)
                .map(piece -> ARTICLE.matcher(piece).replaceFirst(""))
                .filter(piece -> !piece.isEmpty());
    }

    /**
     * The last word, which may be a beginning.
     *
     * @param before what stands before it, or nothing
     * @param typed the word as it was typed
     * @param begun the same, asked for as a beginning
     */
    record Last(String before, String typed, String begun) {}

    /** The last word, if it is long enough to be a beginning and not part of something else. */
    Optional<Last> last() {
        int start = text.lastIndexOf(' ') + 1;
        String typed = text.substring(start);
        Matcher end = BEGINNING.matcher(typed);
        if (typed.startsWith("-") || inQuotes() || !end.find() || StopWords.has(end.group(1))) {
            return Optional.empty();
        }
        String begun = typed.substring(0, end.start(1)) + " " + end.group(1) + "*";
        return Optional.of(new Last(telling(text.substring(0, start).strip()), typed, begun.strip()));
    }

    /** Nothing, if all of it is words that nobody asks for. */
    private static String telling(String before) {
        return parts(before).allMatch(StopWords::has) ? "" : before;
    }

    private boolean inQuotes() {
        return text.chars().filter(letter -> letter == '"').count() % 2 == 1;
    }
}
