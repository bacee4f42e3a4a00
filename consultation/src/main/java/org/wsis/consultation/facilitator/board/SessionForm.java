package org.wsis.consultation.facilitator.board;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.facilitator.Nominee;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/** The session of a facilitator, as typed; nothing takes it back. */
record SessionForm(
        @Size(max = 300) @Nullable String session,
        @Carried @NotNull @Nullable Long version) {
    static SessionForm of(Nominee nominee) {
        return new SessionForm(nominee.session(), nominee.version());
    }

    @Nullable
    String title() {
        return Typed.line(session);
    }
}
