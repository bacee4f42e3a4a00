package org.wsis.stocktaking.history;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wsis.difference.Difference;
import org.wsis.stocktaking.content.Content;
import org.wsis.stocktaking.content.Field;
import org.wsis.stocktaking.content.Step;

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

    /** What each of them says about the fields of a step that differ. */
    public List<Apart> apart(Content saved, Content written, Step step, Locale locale) {
        var before = new Said(saved.withoutAttachments(), List.of(), null);
        var after = new Said(written.withoutAttachments(), List.of(), null);
        return between(before, after, locale).stream()
                .flatMap(difference -> Arrays.stream(Field.values())
                        .filter(field -> field.step() == step && field.key().equals(difference.key())))
                .map(field -> apart(field, before, after, locale))
                .toList();
    }

    private Apart apart(Field field, Said before, Said after, Locale locale) {
        return new Apart(
                field.key(),
                FieldWords.isText(field) ? after.content().activity().language() : null,
                whole(field, before, locale),
                whole(field, after, locale));
    }

    private List<String> whole(Field field, Said said, Locale locale) {
        return FieldWords.isText(field)
                ? Stream.ofNullable(FieldWords.text(field, said.content())).toList()
                : words.values(field, said, locale);
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
