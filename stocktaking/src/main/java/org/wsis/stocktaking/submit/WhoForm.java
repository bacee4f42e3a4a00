package org.wsis.stocktaking.submit;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.wsis.reference.StakeholderType;
import org.wsis.stocktaking.content.Scope;
import org.wsis.stocktaking.content.Who;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/**
 * The second step as typed.
 *
 * @param country a code, or {@value #INTERNATIONAL}
 */
record WhoForm(
        @Size(max = 300) @Nullable String organisation,

        @Nullable StakeholderType stakeholderType,
        @Nullable String country,
        @Nullable Scope scope,

        @Size(max = 120) @Nullable String contactName,

        @Size(max = 254) @Email @Nullable String contactEmail,

        @Nullable Boolean contactPublic,

        @Carried @Size(max = 64) @Nullable String version) {
    static final String INTERNATIONAL = "INTERNATIONAL";

    static WhoForm of(Who step) {
        return new WhoForm(
                step.organisationName(),
                step.stakeholderType(),
                step.international() ? INTERNATIONAL : step.country(),
                step.scope(),
                step.contactName(),
                step.contactEmail(),
                step.contactPublic(),
                null);
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
                Boolean.TRUE.equals(contactPublic));
    }
}
