package org.wsis.forum.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.programme.WorkshopAccepted;

/**
 * Somebody who agreed to be named, or who took that back and has no name here any more.
 *
 * @param id of the person in the accepted request; null of whom nobody knows it any more
 */
@Embeddable
record Speaker(
        @Column(name = "speaker") @Nullable UUID id,
        @Nullable String name,
        @Nullable String organisation,
        String role) {
    static Speaker of(WorkshopAccepted.Speaker said) {
        return new Speaker(said.id(), said.name(), said.organisation(), said.role());
    }

    /** The same seat without a name. */
    Speaker left() {
        return new Speaker(id, null, null, role);
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
