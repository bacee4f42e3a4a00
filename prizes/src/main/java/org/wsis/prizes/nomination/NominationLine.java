package org.wsis.prizes.nomination;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.prizes.project.ProjectId;
import org.wsis.prizes.project.State;

/**
 * A project in the choice of nominees.
 *
 * @param objected whether its owner objects
 * @param code of its short link, if it stands or stood for the vote
 * @param decidedAt when it was last decided about, or null
 * @param by who decided; null for nobody yet, or who is gone
 * @param reason why
 */
record NominationLine(
        UUID id,
        long number,
        String title,
        String organisation,
        @Nullable String country,
        boolean international,
        int category,
        State state,
        boolean objected,
        @Nullable String code,
        @Nullable Instant decidedAt,
        @Nullable String by,
        @Nullable String reason) {
    /** Whether it may still be decided about. */
    public boolean isIn() {
        return state != State.WITHDRAWN;
    }

    /** Its id as the experts' standings name it. */
    public ProjectId key() {
        return new ProjectId(id);
    }

    NominationLine decidedBy(@Nullable String name) {
        return new NominationLine(
                id,
                number,
                title,
                organisation,
                country,
                international,
                category,
                state,
                objected,
                code,
                decidedAt,
                name,
                reason);
    }
}
