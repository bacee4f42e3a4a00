package org.wsis.stocktaking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.organisation.OrganisationId;

/**
 * What an archive knows of an activity. Gaps stay gaps.
 *
 * @param title as the archive has it, at most 200 characters
 * @param organisation from the register, or null if unknown
 * @param country ISO 3166-1 alpha-2, or null for an international or unknown one
 * @param international that it belongs to no single country; excludes a country
 * @param actionLines codes, perhaps none
 * @param year the year that the archive gives
 * @param source where the row comes from, at most 500 characters; shown to readers
 */
public record ArchiveEntry(
        String title,
        @Nullable OrganisationId organisation,
        @Nullable String country,
        boolean international,
        List<String> actionLines,
        int year,
        String source) {
    public ArchiveEntry {
        actionLines = List.copyOf(actionLines);
        if (title.isBlank() || title.length() > 200 || source.isBlank() || source.length() > 500) {
            throw new IllegalArgumentException("An archive entry needs a title (200) and a source (500)");
        }
        if (international && country != null) {
            throw new IllegalArgumentException("International and of a country");
        }
    }
}
