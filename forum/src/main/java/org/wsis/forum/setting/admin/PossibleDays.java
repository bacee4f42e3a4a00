package org.wsis.forum.setting.admin;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wsis.forum.edition.EditionView;
import org.wsis.forum.edition.SaidDates;
import org.wsis.forum.setting.AgendaDay;

/** The days that an agenda can have: those of its edition, and those that it has, should the edition have moved. */
final class PossibleDays {
    private static final int MOST = 120;

    private PossibleDays() {}

    static List<LocalDate> of(EditionView edition, List<AgendaDay> chosen) {
        var days = new TreeSet<LocalDate>();
        @Nullable SaidDates when = edition.when();
        LocalDate end = when == null ? null : when.ends();
        if (when != null && end != null && !when.startsMonth() && !when.endsMonth()) {
            when.starts().datesUntil(end.plusDays(1)).limit(MOST).forEach(days::add);
        }
        chosen.forEach(day -> days.add(day.day()));
        return List.copyOf(days);
    }
}
