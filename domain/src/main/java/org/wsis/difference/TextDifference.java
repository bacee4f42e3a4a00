package org.wsis.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wsis.difference.Piece.Fate;

/**
 * Compares two texts word by word; Chinese writes no spaces, so there each character counts. What stays at the beginning
 * and the end is cut off first. Between, the longest common run of words is kept if finding it is cheap; texts that have
 * little in common are shown one after the other.
 */
final class TextDifference {
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|\\s+|[^\\s\\p{IsHan}]+");
    private static final int MOST_CELLS = 250_000;
    private static final int CONTEXT = 120;

    private final List<Piece> pieces = new ArrayList<>();

    private TextDifference() {}

    /** The pieces of both texts in reading order; empty if they are the same. */
    static List<Piece> between(@Nullable String before, @Nullable String after) {
        if (Objects.equals(before, after)) {
            return List.of();
        }
        var difference = new TextDifference();
        difference.compare(words(before), words(after));
        return difference.shortened();
    }

    private static List<String> words(@Nullable String text) {
        return text == null
                ? List.of()
                : WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private void compare(List<String> before, List<String> after) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        add(Fate.KEPT, before.subList(0, head));
        between(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
        add(Fate.KEPT, before.subList(before.size() - tail, before.size()));
    }

    private void between(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > MOST_CELLS) {
            add(Fate.REMOVED, before);
            add(Fate.ADDED, after);
        } else {
            walk(before, after, lengths(before, after));
        }
    }

    /** How many words both have in common from each pair of places on. */
    private static int[][] lengths(List<String> before, List<String> after) {
        var lengths = new int[before.size() + 1][after.size() + 1];
        for (int one = before.size() - 1; one >= 0; one--) {
            for (int two = after.size() - 1; two >= 0; two--) {
                lengths[one][two] = before.get(one).equals(after.get(two))
                        ? lengths[one + 1][two + 1] + 1
                        : Math.max(lengths[one + 1][two], lengths[one][two + 1]);
            }
        }
        return lengths;
    }

    private void walk(List<String> before, List<String> after, int[][] lengths) {
        int one = 0;
        int two = 0;
        while (one < before.size() && two < after.size()) {
            if (before.get(one).equals(after.get(two))) {
                add(Fate.KEPT, List.of(before.get(one++)));
                two++;
            } else if (lengths[one + 1][two] >= lengths[one][two + 1]) {
                add(Fate.REMOVED, List.of(before.get(one++)));
            } else {
                add(Fate.ADDED, List.of(after.get(two++)));
            }
        }
        add(Fate.REMOVED, before.subList(one, before.size()));
        add(Fate.ADDED, after.subList(two, after.size()));
    }

    private void add(Fate fate, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        String text = String.join("", words);
        if (!pieces.isEmpty() && pieces.getLast().fate() == fate) {
            text = pieces.removeLast().text() + text;
        }
        pieces.add(new Piece(fate, text));
    }

    /** Of long stretches that stay, what is near to a change is enough. */
    private List<Piece> shortened() {
        var shorter = new ArrayList<Piece>();
        for (int place = 0; place < pieces.size(); place++) {
            Piece piece = pieces.get(place);
            shorter.add(
                    piece.fate() == Fate.KEPT
                            ? new Piece(Fate.KEPT, shortened(piece.text(), place > 0, place < pieces.size() - 1))
                            : piece);
        }
        return List.copyOf(shorter);
    }

    private static String shortened(String text, boolean begins, boolean ends) {
        if (text.length() <= 3 * CONTEXT) {
            return text;
        }
        String beginning = begins ? text.substring(0, CONTEXT) : "";
        String end = ends ? text.substring(text.length() - CONTEXT) : "";
        return cut(beginning, true) + " … " + cut(end, false);
    }

    /** At a space, so that no word is torn; where there is none, between characters. */
    private static String cut(String text, boolean atItsEnd) {
        int space = atItsEnd ? text.lastIndexOf(' ') : text.indexOf(' ');
        if (space < 0) {
            return text;
        }
        return atItsEnd ? text.substring(0, space) : text.substring(space + 1);
    }
}
