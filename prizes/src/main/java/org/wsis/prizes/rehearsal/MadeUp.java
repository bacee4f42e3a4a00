package org.wsis.prizes.rehearsal;

import java.util.List;
import java.util.UUID;
import org.wsis.organisation.OrganisationId;
import org.wsis.prizes.edition.Category;
import org.wsis.reference.StakeholderType;
import org.wsis.stocktaking.HeldEntry;

/** A project that nobody runs. */
record MadeUp(
        UUID id,
        int edition,
        Category category,
        String title,
        String organisation,
        OrganisationId from,
        String country,
        String description) {
    static final List<Integer> GOALS = List.of(9, 4, 5, 17);

    HeldEntry entry() {
        return new HeldEntry(
                title,
                "en",
                null,
                from,
                organisation,
                StakeholderType.CIVIL_SOCIETY,
                country,
                false,
                List.of(category.line()),
                GOALS,
                description,
                null,
                null,
                null,
                null,
                false);
    }
}
