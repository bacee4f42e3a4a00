package org.wsis.prizes.national;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.prizes.project.State;

/**
 * A project from the country: what it is about and what everybody may know of its fate.
 *
 * @param category the edition's own title of it
 */
record NationalProject(
        UUID id,
        int edition,
        long number,
        String title,
        String organisation,
        String category,
        State state,
        Instant submittedAt) {
    /** Its public page, or null while it has none. */
    public @Nullable String path() {
        return state == State.NOMINATED ? "/prizes/" + edition + "/projects/" + id : null;
    }
}
