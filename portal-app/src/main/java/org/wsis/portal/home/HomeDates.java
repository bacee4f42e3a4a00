package org.wsis.portal.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsis.schedule.GenevaTime;
import org.wsis.schedule.PhaseView;

/** Chooses the dates that tell a visitor of today the most. */
final class HomeDates {
    private HomeDates() {}

    /** The phases that open or close in the year, in Geneva. */
    static List<PhaseView> ofYear(List<PhaseView> phases, int year) {
        return phases.stream()
                .filter(phase -> days(phase).anyMatch(day -> day.getYear() == year))
                .toList();
    }

    private static Stream<LocalDate> days(PhaseView phase) {
        return Stream.concat(
                Stream.of(phase.opensAt(), phase.closesAt())
                        .filter(Objects::nonNull)
                        .map(GenevaTime::dayOf),
                Stream.of(phase.announcedStart(), phase.announcedEnd()).filter(Objects::nonNull));
    }

    /** At most so many in their order, of which at most so many are over. */
    static List<PhaseView> around(List<PhaseView> phases, Instant now, int over, int most) {
        long passed = phases.stream().takeWhile(phase -> isOver(phase, now)).count();
        return phases.stream().skip(Math.max(0, passed - over)).limit(most).toList();
    }

    /** All phases of the process's edition of which one is not over; none if every edition is over. */
    static List<PhaseView> ofRunningEdition(List<PhaseView> phases, String process, Instant now) {
        List<PhaseView> own =
                phases.stream().filter(phase -> phase.process().equals(process)).toList();
        return own.stream()
                .filter(phase -> !isOver(phase, now))
                .findFirst()
                .map(running -> own.stream()
                        .filter(phase -> phase.edition().equals(running.edition()))
                        .toList())
                .orElse(List.of());
    }

    private static boolean isOver(PhaseView phase, Instant now) {
        @Nullable LocalDate last = phase.announcedEnd() == null ? phase.announcedStart() : phase.announcedEnd();
        if (phase.closesAt() != null) {
            return !now.isBefore(phase.closesAt());
        }
        return last != null && GenevaTime.dayOf(now).isAfter(last);
    }
}
