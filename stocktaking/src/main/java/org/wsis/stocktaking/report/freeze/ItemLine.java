package org.wsis.stocktaking.report.freeze;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.stocktaking.EntryId;

/**
 * An entry of a report, ready to show.
 *
 * @param language of the entry's own texts, or null if it does not say
 * @param direction of its texts: {@code ltr} or {@code rtl}
 * @param place the country's name or that it is international; says that it is not stated where it is not
 * @param facts what else is known, in the order to show
 */
public record ItemLine(
        int position,
        UUID entry,
        long number,
        String title,
        @Nullable String language,
        String direction,
        @Nullable String organisation,
        String place,
        List<String> facts,
        @Nullable String text,
        List<String> actionLines,
        List<Integer> sdgs) {
    /** The entry's page in the register. */
    public String path() {
        return new EntryId(entry).path();
    }
}
