package org.wsis.stocktaking.history;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wsis.stocktaking.content.Field;

/** Tells what one version of an entry says otherwise than another, field by field. */
@Component
public class Differences {
    private final FieldWords words;

    Differences(FieldWords words) {
        this.words = words;
    }

    /** The fields that differ, in the order of the form. */
    public List<Difference> between(Said before, Said after, Locale locale) {
        return Arrays.stream(Field.values())
                .map(field ->
                        FieldWords.isText(field) ? text(field, before, after) : values(field, before, after, locale))
                .filter(difference -> !difference.pieces().isEmpty())
                .toList();
    }

    private static Difference text(Field field, Said before, Said after) {
        List<Piece> pieces = TextDifference.between(
                FieldWords.text(field, before.content()), FieldWords.text(field, after.content()));
        return new Difference(field, true, after.content().activity().language(), pieces);
    }

    private Difference values(Field field, Said before, Said after, Locale locale) {
        List<String> former = words.values(field, before, locale);
        List<String> present = words.values(field, after, locale);
        List<Piece> pieces = Stream.concat(
                        former.stream()
                                .filter(value -> !present.contains(value))
                                .map(Piece::removed),
                        present.stream()
                                .filter(value -> !former.contains(value))
                                .map(Piece::added))
                .toList();
        return new Difference(field, false, null, pieces);
    }
}
