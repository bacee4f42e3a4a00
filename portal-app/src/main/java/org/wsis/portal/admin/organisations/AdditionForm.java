package org.wsis.portal.admin.organisations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.wsis.organisation.OrganisationAct;
import org.wsis.organisation.OrganisationId;

/**
 * A name or a mail domain to add.
 *
 * @param what {@code domain}, {@code alias}, or the language of the name
 */
record AdditionForm(
        @NotBlank @Pattern(regexp = "domain|alias|ar|en|es|fr|ru|zh") @Nullable
        String what,

        @NotBlank @Size(max = 300) @Nullable String text,
        @NotBlank @Size(max = 1000) @Nullable String reason) {

    /** For a form without errors. */
    OrganisationAct act(OrganisationId id) {
        if (what == null || text == null) {
            throw new IllegalStateException("The form has errors");
        }
        return switch (what) {
            case "domain" -> new OrganisationAct.ConfirmDomain(id, text);
            case "alias" -> new OrganisationAct.AddName(id, text, null);
            default -> new OrganisationAct.AddName(id, text, what);
        };
    }
}
