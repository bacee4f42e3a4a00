package org.wsis.portal.process.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import org.wsis.schedule.GenevaTime;
import org.wsis.web.GenevaText;

/**
 * An event of the process.
 *
 * @param starts the first day of what is known: of the year, of the month or of the event
 * @param what in the words of the record, English
 */
record Event(
        int number, LocalDate starts, LocalDate ends, Precision precision, String what, String kind, Source source) {
    private static final Set<String> KINDS = Set.of(
            "resolution", "summit", "body", "process", "forum", "review", "publication", "hlpf", "regional", "ungis");

    /** How exactly the record knows the date. */
    enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    /** Reads {@code 1998}, {@code 2006-04}, {@code 2001-12-21} or {@code 2003-12-10/2003-12-12}. */
    static Event of(int number, String date, String what, String kind, String source) {
        if (!KINDS.contains(kind.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("Unknown kind of event: " + kind);
        }
        String[] ends = date.split("/");
        String last = ends[ends.length - 1];
        Precision precision = switch (date.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            default -> Precision.DAY;
        };
        return switch (precision) {
            case YEAR -> {
                Year year = Year.parse(date);
                yield new Event(
                        number, year.atDay(1), year.atDay(year.length()), precision, what, kind, new Source(source));
            }
            case MONTH -> {
                YearMonth month = YearMonth.parse(date);
                yield new Event(
                        number, month.atDay(1), month.atEndOfMonth(), precision, what, kind, new Source(source));
            }
            case DAY ->
                new Event(
                        number,
                        LocalDate.parse(ends[0]),
                        LocalDate.parse(last),
                        precision,
                        what,
                        kind,
                        new Source(source));
        };
    }

    public String kindKey() {
        return "portal.process.event." + kind.toLowerCase(Locale.ROOT);
    }

    /** The month, where the record knows no more: 2006-04. */
    public String month() {
        return YearMonth.from(starts).toString();
    }

    /** The month in the reader's language. */
    public String monthIn(Locale locale) {
        return GenevaText.in(locale).month(YearMonth.from(starts));
    }

    public boolean isOver(Instant now) {
        return ends.isBefore(LocalDate.ofInstant(now, GenevaTime.ZONE));
    }
}
