package org.wsis.stocktaking.content;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.wsis.reference.StakeholderType;

/**
 * Who does it and where: the second step of the form.
 *
 * @param organisationName as the owner wrote it
 * @param country ISO 3166-1 alpha-2; null if international or not yet said
 * @param contactPublic that the owner wants the contact shown; without it nobody but staff sees name and address
 */
@Embeddable
public record Who(
        @Nullable String organisationName,
        @Enumerated(EnumType.STRING) @Nullable StakeholderType stakeholderType,
        @Nullable String country,
        boolean international,
        @Enumerated(EnumType.STRING) @Nullable Scope scope,
        @Nullable String contactName,
        @Nullable String contactEmail,
        boolean contactPublic)
        implements StepContent {
    /** Nothing written yet. */
    public static final Who NONE = new Who(null, null, null, false, null, null, null, false);

    /** The same without the person to ask. */
    public Who withoutContact() {
        return new Who(organisationName, stakeholderType, country, international, scope, null, null, false);
    }
}
