package org.wsis.prizes.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wsis.reference.StakeholderType;

/**
 * What a project is, whose, and where.
 *
 * @param organisation as it was written
 * @param country ISO 3166-1 alpha-2; null if international or not yet said
 * @param own whether who hands it in owns it; else the owner is told
 */
@Embeddable
public record Face(
        @Nullable String title,
        @Nullable String website,
        @Enumerated(EnumType.STRING) @Nullable Maturity maturity,
        @Nullable String organisation,
        @Enumerated(EnumType.STRING) @Nullable StakeholderType stakeholderType,
        @Nullable String country,
        boolean international,
        boolean own,
        @Nullable String ownerName,
        @Nullable String ownerEmail) {
    /** Whether the same person owns it, as far as is written. */
    boolean hasOwnerOf(Face other) {
        return own == other.own && Objects.equals(ownerEmail, other.ownerEmail);
    }

    Face withoutOwner() {
        return new Face(
                title, website, maturity, organisation, stakeholderType, country, international, own, null, null);
    }

    /** Nothing written yet. */
    public static final Face NONE = new Face(null, null, null, null, null, null, false, true, null, null);
}
