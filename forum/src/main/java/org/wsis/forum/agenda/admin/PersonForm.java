package org.wsis.forum.agenda.admin;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.forum.agenda.Person;
import org.wsis.forum.agenda.PersonRole;
import org.wsis.web.Typed;

/**
 * Somebody who takes part, as typed.
 *
 * @param speaker the person as the accepted request names them, in a hidden field, or null
 */
public record PersonForm(
        @Size(max = 200) @Nullable String name,
        @Nullable PersonRole role,
        @Size(max = 200) @Nullable String position,
        @Size(max = 500) @Nullable String organisation,
        @Email @Size(max = 200) @Nullable String email,
        @Nullable Boolean consent,
        @Nullable UUID speaker) {
    static final PersonForm EMPTY = new PersonForm(null, null, null, null, null, false, null);

    static PersonForm of(Person person) {
        return new PersonForm(
                person.name(),
                person.role(),
                person.position(),
                person.organisation(),
                person.email(),
                person.consent(),
                person.speaker());
    }

    boolean isEmpty() {
        return Typed.line(name) == null
                && role == null
                && Typed.line(position) == null
                && Typed.line(organisation) == null
                && Typed.line(email) == null;
    }

    Person toPerson() {
        return new Person(
                Objects.requireNonNull(Typed.line(name)),
                Objects.requireNonNull(role),
                Typed.line(position),
                Typed.line(organisation),
                Typed.line(email),
                Boolean.TRUE.equals(consent),
                speaker);
    }
}
