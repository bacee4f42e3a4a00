package org.wsis.forum.agenda.admin;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wsis.forum.agenda.SessionFacts.Organiser;
import org.wsis.web.Typed;

/** An organiser as typed. */
public record OrganiserForm(
        @Size(max = 200) @Nullable String name,
        @Email @Size(max = 200) @Nullable String email) {
    static final OrganiserForm EMPTY = new OrganiserForm(null, null);

    static OrganiserForm of(Organiser organiser) {
        return new OrganiserForm(organiser.name(), organiser.email());
    }

    boolean isEmpty() {
        return Typed.line(name) == null && Typed.line(email) == null;
    }

    Organiser toOrganiser() {
        return new Organiser(Objects.requireNonNull(Typed.line(name)), Typed.line(email));
    }
}
