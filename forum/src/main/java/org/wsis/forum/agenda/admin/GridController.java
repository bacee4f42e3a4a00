package org.wsis.forum.agenda.admin;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wsis.forum.agenda.AgendaSession;
import org.wsis.forum.agenda.AgendaSessions;
import org.wsis.forum.agenda.ClashRules;
import org.wsis.forum.agenda.DayGrid;
import org.wsis.forum.agenda.Place;
import org.wsis.forum.setting.AgendaDay;
import org.wsis.forum.setting.Room;
import org.wsis.forum.setting.Setting;
import org.wsis.schedule.GenevaTime;

/** A day of an agenda as staff build it: rooms by time, and what has no place yet. */
@Controller
@RequestMapping("/admin/forum/{year:\\d{4}}/agenda")
class GridController {
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(18, 0);

    private final SessionOptions options;
    private final AgendaSessions sessions;
    private final Drafts drafts;

    GridController(SessionOptions options, AgendaSessions sessions, Drafts drafts) {
        this.options = options;
        this.sessions = sessions;
        this.drafts = drafts;
    }

    @GetMapping
    String show(@PathVariable int year, @RequestParam(required = false) @Nullable String day, Model model) {
        Setting setting = options.places(year, model);
        List<AgendaSession> all = sessions.of(year);
        @Nullable LocalDate shown = shown(setting, day);
        model.addAttribute("day", shown);
        model.addAttribute("clashes", ClashRules.all(all));
        model.addAttribute(
                "unplaced", all.stream().filter(one -> one.place() == null).toList());
        model.addAttribute("drafts", drafts.waiting(year));
        if (shown != null) {
            model.addAttribute("grid", grid(setting.rooms(), on(shown, all), shown));
        }
        return "forum/agenda/grid";
    }

    /** The day that was asked for, if there are sessions on it, else the first one. */
    private static @Nullable LocalDate shown(Setting setting, @Nullable String day) {
        List<LocalDate> days = setting.days().stream().map(AgendaDay::day).toList();
        return days.stream()
                .filter(one -> one.toString().equals(day))
                .findFirst()
                .orElse(days.isEmpty() ? null : days.getFirst());
    }

    private static List<AgendaSession> on(LocalDate day, List<AgendaSession> all) {
        return all.stream()
                .filter(session -> session.place() != null
                        && GenevaTime.dayOf(session.place().startsAt()).equals(day))
                .toList();
    }

    private static DayGrid<Room, AgendaSession> grid(List<Room> rooms, List<AgendaSession> held, LocalDate day) {
        return DayGrid.of(
                rooms,
                held,
                session -> stay(rooms, Objects.requireNonNull(session.place())),
                GenevaTime.at(day, OPENS),
                GenevaTime.at(day, CLOSES));
    }

    private static DayGrid.Stay<Room> stay(List<Room> rooms, Place place) {
        Room room = rooms.stream()
                .filter(one -> one.number() == place.room())
                .findFirst()
                .orElseThrow();
        return new DayGrid.Stay<>(room, place.startsAt(), place.endsAt());
    }
}
