package org.wsis.prizes.selection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.prizes.project.ProjectId;

/**
 * A project that may win.
 *
 * @param votes valid ones
 * @param standing whether it takes part; else it left
 * @param asked how many reviews of the second round were asked for
 * @param missing how many of them are not there
 * @param choice what was last decided, or null
 * @param by who decided; null for nobody yet, or who is gone
 */
record SelectionLine(
        UUID id,
        long number,
        String title,
        String organisation,
        @Nullable String country,
        boolean international,
        int category,
        int votes,
        boolean standing,
        int asked,
        int missing,
        @Nullable Choice choice,
        @Nullable Instant decidedAt,
        @Nullable String by,
        @Nullable String reason) {
    /** Its id as the experts' standings name it. */
    public ProjectId key() {
        return new ProjectId(id);
    }

    /** Whether it wins, as it stands. */
    public boolean isChosen() {
        return choice == Choice.CHOSEN && standing;
    }

    SelectionLine decidedBy(@Nullable String name) {
        return new SelectionLine(
                id,
                number,
                title,
                organisation,
                country,
                international,
                category,
                votes,
                standing,
                asked,
                missing,
                choice,
                decidedAt,
                name,
                reason);
    }
}
