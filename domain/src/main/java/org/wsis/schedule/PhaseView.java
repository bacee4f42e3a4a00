package org.wsis.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phase of a process as it stands now: {@code opensAt <= now < closesAt} means open.
 *
 * @param process one of {@link Timetable#PROCESSES}
 * @param edition usually a year
 * @param key stable name within the edition, for example {@code submission}
 * @param title as announced, in the language {@link PhaseTitles#written}
 * @param opensAt the deciding instant, or null if it is not known
 * @param closesAt the deciding instant (exclusive), or null if it is not known
 * @param announcedStart the first day that was announced, in Geneva
 * @param announcedEnd the last day that was announced, in Geneva
 * @param announcedHour the hour of the last day that was announced, in Geneva, or null if none was: then a page that
 *     shows an hour says that it is the portal's
 * @param announcedAs the source's words where it names no day ({@code 2018-11}) or adds to it, or null
 * @param amendments what was planned before, oldest first
 * @param titles in each language, where somebody wrote them
 */
public record PhaseView(
        PhaseId id,
        String process,
        String edition,
        String key,
        String title,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable LocalDate announcedStart,
        @Nullable LocalDate announcedEnd,
        @Nullable LocalTime announcedHour,
        @Nullable String announcedAs,
        List<AmendmentView> amendments,
        PhaseTitles titles) {

    /** One whose title is English, and nothing else. */
    public PhaseView(
            PhaseId id,
            String process,
            String edition,
            String key,
            String title,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            @Nullable LocalDate announcedStart,
            @Nullable LocalDate announcedEnd,
            @Nullable LocalTime announcedHour,
            @Nullable String announcedAs,
            List<AmendmentView> amendments) {
        this(
                id,
                process,
                edition,
                key,
                title,
                opensAt,
                closesAt,
                announcedStart,
                announcedEnd,
                announcedHour,
                announcedAs,
                amendments,
                PhaseTitles.ENGLISH);
    }

    /** One with these dates. */
    public static PhaseView of(
            PhaseId id,
            String process,
            String edition,
            String key,
            String title,
            PhaseDates dates,
            List<AmendmentView> amendments,
            PhaseTitles titles) {
        return new PhaseView(
                id,
                process,
                edition,
                key,
                title,
                dates.opensAt(),
                dates.closesAt(),
                dates.firstDay(),
                dates.lastDay(),
                dates.hour(),
                dates.announcedAs(),
                amendments,
                titles);
    }

    /** Its title in the language, or else as it was announced. */
    public String title(String language) {
        String own = titles.in(language);
        return own == null ? title : own;
    }

    /** Whether the phase is open at that instant; a phase without both instants is not. */
    public boolean isOpen(Instant now) {
        return opensAt != null && closesAt != null && !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    /** {@code done}, {@code now} or {@code next}; the announced days decide where no instant is known. */
    public String stateAt(Instant now) {
        if (isOpen(now)) {
            return "now";
        }
        Instant over = closesAt == null ? endOf(announcedEnd) : closesAt;
        return over != null && !now.isBefore(over) ? "done" : "next";
    }

    private static @Nullable Instant endOf(@Nullable LocalDate day) {
        return day == null ? null : GenevaTime.startOf(day.plusDays(1));
    }

    /** The message key of the process's name. */
    public String processKey() {
        return "schedule.process." + process;
    }
}
