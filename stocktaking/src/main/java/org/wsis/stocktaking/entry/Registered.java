package org.wsis.stocktaking.entry;

import org.jspecify.annotations.Nullable;
import org.wsis.stocktaking.content.Content;

/**
 * What the register says of an entry, as far as an import can say it.
 *
 * @param year that the entry belongs to
 * @param source where staff found it, at most 500 characters; null if that is not known, or a person handed it in
 */
public record Registered(
        Content content, int year, @Nullable String source) {
    /** The same without what staff who import need not see and the difference does not show: contact and files. */
    public Registered forComparison() {
        return new Registered(content.withoutContact().withoutAttachments(), year, source);
    }
}
