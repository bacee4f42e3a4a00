package org.wsis.forum.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsis.web.Option;

/**
 * What an agenda is made of.
 *
 * @param days in their order
 * @param rooms in the order in which they were named
 * @param tracks in the order in which they were named
 */
public record Setting(List<AgendaDay> days, List<Room> rooms, List<Track> tracks) {
    /** Copies the lists. */
    public Setting {
        days = List.copyOf(days);
        rooms = List.copyOf(rooms);
        tracks = List.copyOf(tracks);
    }

    /** Whether sessions may take place on that day. */
    public boolean has(LocalDate day) {
        return days.stream().anyMatch(one -> one.day().equals(day));
    }

    /** The room of that number. */
    public Optional<Room> room(@Nullable Integer number) {
        return rooms.stream()
                .filter(room -> number != null && room.number() == number)
                .findFirst();
    }

    /** The track of that name in addresses. */
    public Optional<Track> track(@Nullable String slug) {
        return tracks.stream().filter(track -> track.slug().equals(slug)).findFirst();
    }

    /** The rooms to choose from. */
    public List<Option> roomOptions() {
        return rooms.stream()
                .map(room -> new Option(String.valueOf(room.number()), room.name()))
                .toList();
    }

    /** The tracks to choose from. */
    public List<Option> trackOptions(Locale locale) {
        return tracks.stream()
                .map(track -> new Option(track.slug(), track.name(locale)))
                .toList();
    }
}
