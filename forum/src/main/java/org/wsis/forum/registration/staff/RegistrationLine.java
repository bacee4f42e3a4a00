package org.wsis.forum.registration.staff;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.forum.registration.RegistrationState;
import org.wsis.forum.registration.call.Attendance;
import org.wsis.reference.StakeholderType;

/**
 * A registration in the list of staff.
 *
 * @param name null if the account is gone
 */
record RegistrationLine(
        UUID id,
        @Nullable String name,
        @Nullable String organisation,
        @Nullable String occupation,
        String country,
        StakeholderType type,
        Attendance mode,
        RegistrationState state,
        boolean visa,
        boolean visaReleased,
        @Nullable String needs,
        Instant createdAt) {}
