package org.wsis.portal.admin.organisations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.organisation.OrganisationAct;
import org.wsis.organisation.OrganisationId;
import org.wsis.reference.StakeholderType;

/** The organisation that a split makes, and what it takes along. */
record SplitForm(
        @NotBlank @Size(max = 300) @Nullable String name,
        @Nullable StakeholderType type,
        @Size(max = 2) @Nullable String country,
        @Nullable List<UUID> names,
        @Nullable List<String> domains,
        @Nullable List<UUID> representatives,
        @NotBlank @Size(max = 1000) @Nullable String reason) {

    /** For a form without errors. */
    OrganisationAct.Split act(OrganisationId id) {
        if (name == null) {
            throw new IllegalStateException("The form has errors");
        }
        return new OrganisationAct.Split(
                id,
                name,
                type,
                country == null || country.isBlank() ? null : country,
                names == null ? List.of() : names,
                domains == null ? List.of() : domains,
                representatives == null ? List.of() : representatives);
    }
}
