package org.wsis.forum.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.programme.WorkshopAccepted;

/**
 * Somebody who agreed to be named.
 *
 * @param id of the person in the accepted request; null of whom nobody knows it any more
 */
@Embeddable
record Speaker(@Column(name = "speaker") @Nullable UUID id, String name, String organisation, String role) {
    static Speaker of(WorkshopAccepted.Speaker said) {
        return new Speaker(said.id(), said.name(), said.organisation(), said.role());
    }

    /** Whether this is one of these people. */
    boolean is(Set<UUID> people) {
        return id != null && people.contains(id);
    }

    /** The message key of what they do. */
    public String key() {
        return "forum.session.role." + role;
    }
}
