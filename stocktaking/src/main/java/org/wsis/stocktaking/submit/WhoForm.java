package org.wsis.stocktaking.submit;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.wsis.reference.StakeholderType;
import org.wsis.stocktaking.content.Scope;
import org.wsis.stocktaking.content.Who;

/**
 * The second step as typed.
 *
 * @param country a code, or {@value #INTERNATIONAL}
 */
record WhoForm(
        @Size(max = 300, message = "{stocktaking.form.too-long}") @Nullable
        String organisation,

        @Nullable StakeholderType stakeholderType,
        @Nullable String country,
        @Nullable Scope scope,

        @Size(max = 120, message = "{stocktaking.form.too-long}") @Nullable
        String contactName,

        @Size(max = 254, message = "{stocktaking.form.too-long}") @Email(message = "{stocktaking.form.email}") @Nullable
        String contactEmail,

        boolean contactPublic) {
    static final String INTERNATIONAL = "INTERNATIONAL";

    static WhoForm of(Who step) {
        return new WhoForm(
                step.organisationName(),
                step.stakeholderType(),
                step.international() ? INTERNATIONAL : step.country(),
                step.scope(),
                step.contactName(),
                step.contactEmail(),
                step.contactPublic());
    }

    Who toStep() {
        boolean international = INTERNATIONAL.equals(country);
        return new Who(
                Typed.line(organisation),
                stakeholderType,
                international ? null : Typed.line(country),
                international,
                scope,
                Typed.line(contactName),
                Typed.line(contactEmail),
                contactPublic);
    }
}
