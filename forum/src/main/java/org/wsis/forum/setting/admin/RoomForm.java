package org.wsis.forum.setting.admin;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.forum.setting.Room;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/** A room as typed. */
record RoomForm(
        @NotBlank @Size(max = 100) @Nullable String name,
        @Positive @Max(100000) @Nullable Integer seats,
        @Nullable Boolean captioning,
        @Nullable Boolean remote,
        @Carried @NotNull @Nullable Long version) {
    static RoomForm of(@Nullable Room room) {
        return room == null
                ? new RoomForm(null, null, false, false, 0L)
                : new RoomForm(room.name(), room.seats(), room.captioning(), room.remote(), room.version());
    }

    /** Something is left of the name when what nobody sees is gone. */
    void check(Errors errors) {
        if (Typed.line(name) == null && !errors.hasFieldErrors("name")) {
            errors.rejectValue("name", "NotBlank");
        }
    }

    Room toRoom(int number) {
        return new Room(
                number,
                Objects.requireNonNull(version),
                Objects.requireNonNull(Typed.line(name)),
                seats,
                Boolean.TRUE.equals(captioning),
                Boolean.TRUE.equals(remote));
    }
}
