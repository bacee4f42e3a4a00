package org.wsis.prizes.edition;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.reference.Reference;

/** Says categories in the reader's language where an edition uses the official title; else as the edition has it. */
@Component
public class CategoryNames {
    private final Reference reference;
    private final MessageSource messages;

    CategoryNames(Reference reference, MessageSource messages) {
        this.reference = reference;
        this.messages = messages;
    }

    /** The titles of the edition's categories by their number. */
    public Map<Integer, String> of(EditionView edition, Locale locale) {
        Map<Integer, String> names = new TreeMap<>();
        edition.categories().forEach(category -> names.put(category.number(), of(category, locale)));
        return names;
    }

    /** The title of the category. */
    public String of(Category category, Locale locale) {
        boolean official = reference
                .actionLine(category.line())
                .filter(line -> line.order() == category.number())
                .filter(line -> line.officialTitle().equals(category.title()))
                .isPresent();
        return official ? messages.getMessage("prizes.category." + category.number(), null, locale) : category.title();
    }
}
