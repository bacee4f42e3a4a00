package org.wsis.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Chinese is written without spaces, but a reader who asks for 农村教育 wants 农村 and 教育 even where they stand apart. Nearly all
 * Chinese words have two letters and most others three, so a run is taken apart in each way that leaves such words.
 */
final class HanWords {
    /** A longer run is asked for as it stands. */
    private static final int LONGEST = 12;

    private static final int SHORTEST = 4;
    private static final Pattern RUN = Pattern.compile("\\p{IsHan}{%d,%d}".formatted(SHORTEST, LONGEST));
    private static final Pattern LONGER = Pattern.compile("\\p{IsHan}{%d,}".formatted(LONGEST + 1));
    /** Of, and, in: they stand between words. */
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\p{IsHan}{2})[的和与及在](?=\\p{IsHan}{2})");
    /** More ways than this are more than a question is worth. */
    private static final int MOST = 24;

    private HanWords() {}

    /** The question with its runs taken apart, in each way; nothing if it has no such run. */
    static List<String> apart(String question) {
        if (question.indexOf('"') >= 0 || LONGER.matcher(question).find()) {
            return List.of();
        }
        List<String> ways = List.of("");
        int end = 0;
        var runs = RUN.matcher(question);
        while (runs.find()) {
            String before = question.substring(end, runs.start());
            List<String> words = words(runs.group());
            ways = ways.stream()
                    .flatMap(way -> words.stream().map(some -> way + before + " " + some + " "))
                    .limit(MOST)
                    .toList();
            end = runs.end();
        }
        String rest = question.substring(end);
        return end == 0 ? List.of() : ways.stream().map(way -> way + rest).toList();
    }

    private static List<String> words(String run) {
        List<String> ways = new ArrayList<>(split(run));
        String parted = BETWEEN.matcher(run).replaceAll(" ");
        if (!parted.equals(run)) {
            ways.addAll(Stream.of(parted.split(" ")).map(HanWords::split).reduce(List.of(""), HanWords::joined));
        }
        return ways;
    }

    private static List<String> joined(List<String> starts, List<String> ends) {
        return starts.stream()
                .flatMap(start -> ends.stream().map(end -> start + " " + end))
                .toList();
    }

    /** In words of two and three letters. */
    private static List<String> split(String run) {
        if (run.length() <= 3) {
            return List.of(run);
        }
        return Stream.of(2, 3)
                .filter(length -> run.length() - length >= 2)
                .flatMap(length ->
                        split(run.substring(length)).stream().map(rest -> run.substring(0, length) + " " + rest))
                .toList();
    }
}
