package org.wsis.stocktaking.explore;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.organisation.OrganisationId;
import org.wsis.reference.StakeholderType;
import org.wsis.stocktaking.content.Kind;

/** What a list needs of an entry. */
record EntryRow(
        UUID id,
        String title,
        @Nullable String shortDescription,
        @Nullable Kind kind,
        @Nullable UUID organisation,
        @Nullable String organisationName,
        @Nullable StakeholderType stakeholderType,
        @Nullable String country,
        boolean international,
        List<String> actionLines,
        List<Integer> sdgs,
        int year,
        Instant publishedAt) {

    @Nullable
    OrganisationId organisationId() {
        return organisation == null ? null : new OrganisationId(organisation);
    }
}
