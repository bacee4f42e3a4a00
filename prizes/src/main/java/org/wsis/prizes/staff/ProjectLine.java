package org.wsis.prizes.staff;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.prizes.project.State;

/** A project in the list of staff. */
record ProjectLine(
        UUID id,
        long number,
        String title,
        String organisation,
        @Nullable String country,
        boolean international,
        int category,
        State state,
        Instant submittedAt,
        @Nullable Instant objectedAt,
        boolean asked) {}
