package org.wsis.portal.admin.organisations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.wsis.organisation.OrganisationAct;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationPage;
import org.wsis.reference.StakeholderType;
import org.wsis.web.Carried;

/** The name, type and country of an organisation, and why they change. */
record EditForm(
        @Carried @NotNull @Nullable Long version,
        @NotBlank @Size(max = 300) @Nullable String name,
        @Nullable StakeholderType type,
        @Size(max = 2) @Nullable String country,
        @NotBlank @Size(max = 1000) @Nullable String reason) {

    static EditForm of(OrganisationPage page) {
        return new EditForm(
                page.version(),
                page.view().name(),
                page.view().type(),
                page.view().country(),
                null);
    }

    /** For a form without errors. */
    OrganisationAct.Edit act(OrganisationId id) {
        if (version == null || name == null) {
            throw new IllegalStateException("The form has errors");
        }
        return new OrganisationAct.Edit(id, version, name, type, country == null || country.isBlank() ? null : country);
    }
}
