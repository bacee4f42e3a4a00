package org.wsis.forum.agenda.admin;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.wsis.forum.agenda.AgendaSession;
import org.wsis.web.Carried;

/**
 * Where and when a session is to be, as typed.
 *
 * @param known which clashes are known
 */
record PlaceForm(
        @Nullable Integer room,
        @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable LocalDateTime at,
        @Min(Placed.SHORTEST) @Max(Placed.LONGEST) @Nullable Integer minutes,
        @Size(max = 10000) @Nullable String known,
        @Carried @NotNull @Nullable Long version) {
    static PlaceForm of(AgendaSession session) {
        Placed placed = Placed.of(session.place());
        return new PlaceForm(placed.room(), placed.at(), placed.minutes(), null, session.version());
    }

    Placed placed() {
        return new Placed(room, at, minutes);
    }
}
