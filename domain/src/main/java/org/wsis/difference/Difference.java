package org.wsis.difference;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What changed in a field.
 *
 * @param key message key of the field's name
 * @param running that the pieces are one text; else each is a value of its own
 * @param language of the texts, ISO 639-1, if they are the thing's own words
 * @param pieces none if nothing changed
 */
public record Difference(
        String key, boolean running, @Nullable String language, List<Piece> pieces) {
    public Difference {
        pieces = List.copyOf(pieces);
    }

    /** Of a text, word by word. */
    public static Difference text(
            String key, @Nullable String language, @Nullable String before, @Nullable String after) {
        return new Difference(key, true, language, TextDifference.between(before, after));
    }

    /** Of values that were chosen or named. */
    public static Difference values(String key, List<String> before, List<String> after) {
        Stream<Piece> removed =
                before.stream().filter(value -> !after.contains(value)).map(Piece::removed);
        Stream<Piece> added =
                after.stream().filter(value -> !before.contains(value)).map(Piece::added);
        return new Difference(key, false, null, Stream.concat(removed, added).toList());
    }

    /** Whether anything changed. */
    public boolean isSome() {
        return !pieces.isEmpty();
    }
}
