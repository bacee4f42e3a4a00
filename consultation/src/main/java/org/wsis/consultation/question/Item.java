package org.wsis.consultation.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section, a question or a part of one.
 *
 * @param key names it in all versions, for good
 * @param help may say nothing
 * @param required whether a question must be answered before the answers are sent
 * @param limit of a text, else null
 * @param rows how many rows a table has, else 0
 * @param items the questions of a section, the parts of a question
 * @param forStaff whether the answers to a question are for staff only: nothing public has them
 */
public record Item(
        String key,
        Kind kind,
        Wording title,
        Wording help,
        boolean required,
        @Nullable Limit limit,
        int rows,
        List<Item> items,
        boolean forStaff) {
    public Item {
        items = List.copyOf(items);
    }

    /** One whose answers everybody may read. */
    public Item(
            String key,
            Kind kind,
            Wording title,
            Wording help,
            boolean required,
            @Nullable Limit limit,
            int rows,
            List<Item> items) {
        this(key, kind, title, help, required, limit, rows, items, false);
    }

    Item with(List<Item> others) {
        return new Item(key, kind, title, help, required, limit, rows, others, forStaff);
    }

    /** In how many fields it is answered. */
    int fields() {
        return switch (kind) {
            case MULTIPLE, RANKING -> items.size();
            case TABLE -> rows * items.size();
            default -> 1;
        };
    }

    /** The part of this key, or null. */
    public @Nullable Item part(String name) {
        return items.stream()
                .filter(part -> part.key().equals(name))
                .findFirst()
                .orElse(null);
    }
}
