package org.wsis.forum.session;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.programme.WorkshopAccepted.Needs;

/** What a session to be needs. */
@Embeddable
record SessionNeeds(
        @Nullable Integer capacity,
        @Nullable String setup,
        boolean captioning,
        String[] interpretation,
        @Nullable String technical,
        @Nullable String remote) {
    static SessionNeeds of(Needs said) {
        return new SessionNeeds(
                said.capacity(),
                said.setup(),
                said.captioning(),
                said.interpretation().toArray(String[]::new),
                said.technical(),
                said.remote());
    }

    DraftSessionPage.Room page() {
        return new DraftSessionPage.Room(capacity, setup, captioning, List.of(interpretation), technical, remote);
    }
}
