package org.wsis.forum.agenda.admin;

import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.forum.agenda.Place;
import org.wsis.forum.setting.Setting;
import org.wsis.schedule.GenevaTime;

/**
 * A place as typed.
 *
 * @param at on Geneva's clocks
 */
record Placed(
        @Nullable Integer room,
        @Nullable LocalDateTime at,
        @Nullable Integer minutes) {
    static final int SHORTEST = 5;
    static final int LONGEST = 1440;
    static final int USUAL = 60;

    static Placed of(@Nullable Place place) {
        return place == null
                ? new Placed(null, null, null)
                : new Placed(place.room(), LocalDateTime.ofInstant(place.startsAt(), GenevaTime.ZONE), place.minutes());
    }

    /** All of it is said or none, the room is one of the agenda, the day as well. */
    void check(Setting setting, Errors errors) {
        if (room == null && at == null && !errors.hasFieldErrors("room") && !errors.hasFieldErrors("at")) {
            return;
        }
        if (setting.room(room).isEmpty() && !errors.hasFieldErrors("room")) {
            errors.rejectValue("room", room == null ? "NotNull" : "forum.agenda.room.unknown");
        }
        if (at == null && !errors.hasFieldErrors("at")) {
            errors.rejectValue("at", "NotNull");
        }
        if (at != null && !setting.has(at.toLocalDate())) {
            errors.rejectValue("at", "forum.agenda.day.unknown");
        }
    }

    /** Call it only after {@link #check} found nothing. */
    @Nullable
    Place toPlace() {
        if (room == null || at == null) {
            return null;
        }
        var starts = at.atZone(GenevaTime.ZONE).toInstant();
        return new Place(room, starts, starts.plusSeconds(60L * Objects.requireNonNullElse(minutes, USUAL)));
    }
}
