package org.wsis.forum.agenda;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in a session.
 *
 * @param position what they are, or null
 * @param organisation for which they speak, or null
 * @param email for letters, never public; or null
 * @param consent whether they agreed to be named
 * @param speaker the person as the accepted request names them, never public; or null
 */
public record Person(
        String name,
        PersonRole role,
        @Nullable String position,
        @Nullable String organisation,
        @Nullable String email,
        boolean consent,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID speaker) {
    /** Whether it is the same person: by address where both are known, else by name. */
    boolean is(Person other) {
        return email != null && other.email != null
                ? email.equalsIgnoreCase(other.email)
                : Names.same(name, other.name);
    }

    /** Whether it is one of these people of a request. */
    boolean is(Set<UUID> people) {
        return speaker != null && people.contains(speaker);
    }

    /** The same as the public knows them. */
    public Person withoutAddress() {
        return new Person(name, role, position, organisation, null, consent, null);
    }

    /** By what the person is found again: the name without what people write differently. */
    public String known() {
        return Names.plain(name);
    }
}
