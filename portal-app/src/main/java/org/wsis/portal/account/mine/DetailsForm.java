package org.wsis.portal.account.mine;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.wsis.account.Profile;
import org.wsis.reference.StakeholderType;

/** What an owner may change without further proof. */
record DetailsForm(
        @NotBlank @Size(max = 200) @Nullable String name,
        @NotBlank @Size(max = 2) @Nullable String language,
        @Size(max = 60) @Nullable String zone,
        @Size(max = 2) @Nullable String country,
        @Size(max = 300) @Nullable String organisation,
        @Nullable StakeholderType stakeholderType) {
    static DetailsForm of(Profile.Details details, @Nullable String organisation) {
        return new DetailsForm(
                details.name(),
                details.locale().getLanguage(),
                details.zone(),
                details.country(),
                organisation,
                details.stakeholderType() == null ? null : StakeholderType.valueOf(details.stakeholderType()));
    }
}
