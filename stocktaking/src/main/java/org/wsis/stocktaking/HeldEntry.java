package org.wsis.stocktaking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.organisation.OrganisationId;
import org.wsis.reference.StakeholderType;

/**
 * What was handed in elsewhere and is an entry of the register, too, kept back until it may be public.
 *
 * @param title at most 200 characters
 * @param language code of the language of the texts, one of the six
 * @param organisationName as it was written, at most 300 characters
 * @param country ISO 3166-1 alpha-2, or null for an international one
 * @param actionLines codes
 * @param sdgs numbers of goals
 * @param completed whether the work is finished; else it goes on
 */
public record HeldEntry(
        String title,
        String language,
        @Nullable String website,
        OrganisationId organisation,
        String organisationName,
        @Nullable StakeholderType stakeholderType,
        @Nullable String country,
        boolean international,
        List<String> actionLines,
        List<Integer> sdgs,
        @Nullable String shortDescription,
        @Nullable String description,
        @Nullable String results,
        @Nullable String challenges,
        @Nullable String partnerships,
        boolean completed) {
    public HeldEntry {
        actionLines = List.copyOf(actionLines);
        sdgs = List.copyOf(sdgs);
        if (title.isBlank() || title.length() > 200 || organisationName.length() > 300) {
            throw new IllegalArgumentException("A held entry needs a title (200) and an organisation (300)");
        }
        if (international && country != null) {
            throw new IllegalArgumentException("International and of a country");
        }
    }
}
