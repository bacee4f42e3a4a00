package org.wsis.stocktaking.history;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.wsis.difference.Difference;
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
                .filter(Difference::isSome)
                .toList();
    }

    private static Difference text(Field field, Said before, Said after) {
        return Difference.text(
                field.key(),
                after.content().activity().language(),
                FieldWords.text(field, before.content()),
                FieldWords.text(field, after.content()));
    }

    private Difference values(Field field, Said before, Said after, Locale locale) {
        return Difference.values(field.key(), words.values(field, before, locale), words.values(field, after, locale));
    }
}
