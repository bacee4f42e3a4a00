package org.wsis.forum.setting.admin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wsis.forum.setting.AgendaDay;
import org.wsis.web.Typed;

/**
 * The days of an agenda as typed.
 *
 * @param days one for each that can be chosen, in their order
 */
record DaysForm(@Nullable List<@Valid DayForm> days) {
    /** A day as typed. */
    public record DayForm(
            @Nullable Boolean held,
            @Size(max = 100) @Nullable String title) {}

    private static final int MOST = 200;
    private static final DayForm EMPTY = new DayForm(null, null);

    /** A browser may leave days out; errors are said of each all the same. */
    DaysForm {
        List<DayForm> typed = Objects.requireNonNullElse(days, List.of());
        days = IntStream.range(0, MOST)
                .mapToObj(place -> place < typed.size() ? typed.get(place) : null)
                .map(day -> day == null ? EMPTY : day)
                .toList();
    }

    static DaysForm of(List<LocalDate> possible, List<AgendaDay> chosen) {
        return new DaysForm(possible.stream()
                .map(day -> chosen.stream()
                        .filter(one -> one.day().equals(day))
                        .findFirst()
                        .map(one -> new DayForm(true, one.title()))
                        .orElse(new DayForm(false, null)))
                .toList());
    }

    List<AgendaDay> toDays(List<LocalDate> possible) {
        List<AgendaDay> chosen = new ArrayList<>();
        List<DayForm> typed = Objects.requireNonNullElse(days, List.of());
        for (int place = 0; place < Math.min(typed.size(), possible.size()); place++) {
            @Nullable DayForm day = typed.get(place);
            if (day != null && Boolean.TRUE.equals(day.held())) {
                chosen.add(new AgendaDay(possible.get(place), Typed.line(day.title())));
            }
        }
        return chosen;
    }
}
