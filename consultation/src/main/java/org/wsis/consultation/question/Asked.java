package org.wsis.consultation.question;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An item as a reader sees it.
 *
 * @param field the name of its field in a form of answers; of a part, what follows the name of its question
 * @param help or null
 */
public record Asked(
        String field,
        Kind kind,
        Shown title,
        @Nullable Shown help,
        boolean required,
        @Nullable Limit limit,
        int rows,
        List<Asked> items,
        boolean forStaff) {
    /** The sections of a questionnaire in the reader's language. */
    public static List<Asked> of(Questionnaire questionnaire, Locale reader) {
        return of(questionnaire.sections(), reader);
    }

    /** An item in the reader's language. */
    public static Asked of(Item item, Locale reader) {
        return new Asked(
                item.key(),
                item.kind(),
                item.title().said(reader),
                item.help().in(reader),
                item.required(),
                item.limit(),
                item.rows(),
                of(item.items(), reader),
                item.forStaff());
    }

    private static List<Asked> of(List<Item> items, Locale reader) {
        return items.stream().map(item -> of(item, reader)).toList();
    }

    /** How the form of answers calls the field of the question. */
    public String said() {
        return "said[" + field + "]";
    }

    /** The same for a part of the question. */
    public String said(Asked part) {
        return "said[" + field + "_" + part.field() + "]";
    }

    /** The same for a row, from 1, and a column of the table. */
    public String said(int row, Asked column) {
        return "said[" + field + "_" + row + "_" + column.field() + "]";
    }

    /** The limit of a text. */
    public Limit bound() {
        return Objects.requireNonNull(limit);
    }
}
