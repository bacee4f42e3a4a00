package org.wsis.consultation.question.admin;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wsis.consultation.question.Item;
import org.wsis.consultation.question.Kind;
import org.wsis.consultation.question.Shown;
import org.wsis.reference.Language;
import org.wsis.web.Languages;

/**
 * An item in the list of a draft.
 *
 * @param path names it in addresses
 * @param title in the language of the reader or the one that it was written in
 * @param lacking the languages into which its title is not translated
 */
record ItemLine(
        String path,
        Kind kind,
        Shown title,
        boolean required,
        boolean forStaff,
        List<String> lacking,
        List<ItemLine> items) {
    static List<ItemLine> of(List<Item> items, Locale reader) {
        return items.stream().map(item -> of("", item, reader)).toList();
    }

    private static ItemLine of(String under, Item item, Locale reader) {
        String path = under + item.key();
        String below = item.kind().asks() ? path + "_" : "";
        return new ItemLine(
                path,
                item.kind(),
                item.title().said(reader),
                item.required(),
                item.forStaff(),
                Stream.of(Language.values())
                        .filter(language -> !item.title().texts().containsKey(language.code()))
                        .map(language -> Languages.nameOf(language.locale()))
                        .toList(),
                item.items().stream().map(one -> of(below, one, reader)).toList());
    }
}
