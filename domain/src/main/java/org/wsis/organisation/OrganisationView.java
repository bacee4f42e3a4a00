package org.wsis.organisation;

import org.jspecify.annotations.Nullable;
import org.wsis.reference.StakeholderType;

/**
 * An organisation as others see it.
 *
 * @param name its official name, in the language it came in
 * @param country ISO 3166-1 alpha-2, or null for an international or unknown one
 */
public record OrganisationView(
        OrganisationId id,
        String name,
        @Nullable StakeholderType type,
        @Nullable String country) {}
