package org.wsis.forum.registration;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.forum.registration.call.Attendance;
import org.wsis.reference.StakeholderType;

/**
 * What a person says when registering; what names the person is null after the account is gone.
 *
 * @param organisationId the organisation of the register with this name, or null
 * @param occupation what the person does there
 * @param name as the badge shows it
 * @param needs what the person needs to take part, or null
 * @param visa whether a letter for a visa is asked for
 * @param listed whether the list of participants may name the person
 */
@Embeddable
public record Details(
        @Enumerated(EnumType.STRING) Attendance mode,
        @Enumerated(EnumType.STRING) StakeholderType type,
        @Nullable String organisation,
        @Nullable UUID organisationId,
        String country,
        @Enumerated(EnumType.STRING) @Nullable Gender gender,
        @Nullable String occupation,
        @Nullable String name,
        @Nullable String needs,
        boolean visa,
        boolean listed) {
    /** Whether a badge would say the same: what staff approved. */
    boolean sameBadge(Details other) {
        return badge().equals(other.badge());
    }

    private List<@Nullable Object> badge() {
        return Arrays.asList(mode, type, organisation, country, name);
    }

    /** What may be known of a person whose account is gone. */
    Details nameless() {
        return new Details(mode, type, null, null, country, null, null, null, null, visa, false);
    }

    @Override
    public String toString() {
        return "a person";
    }
}
