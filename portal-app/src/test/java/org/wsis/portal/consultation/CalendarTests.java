package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.schedule.PhaseDates;
import org.wsis.schedule.PhaseView;
import org.wsis.schedule.Planning;
import org.wsis.schedule.Timetable;

/** The calendar of a consultation, read by the program of somebody who follows it. */
@PortalTest
class CalendarTests {
    private static final int YEAR = 2340;

    @Autowired
    MockMvcTester browser;

    @Autowired
    HeldConsultations consultations;

    @Autowired
    Timetable timetable;

    @Autowired
    Planning planning;

    @Autowired
    People people;

    @Test
    void thePhasesAndMeetingsOfTheArchiveAreInIt() throws Exception {
        String text = text("/consultations/forum-2018/calendar.ics?lang=en");
        assertThat(text)
                .contains("BEGIN:VTIMEZONE", "TZID:Europe/Zurich", "\r\n")
                .contains("DTSTART;TZID=Europe/Zurich:20170919T170000", "DTEND;TZID=Europe/Zurich:20170919T180000")
                .contains("LOCATION:Room H", "/consultations/forum-2018/meetings/");
        assertThat(text("/consultations/forum-2018/calendar.ics?lang=fr")).doesNotContain("SUMMARY:Opening");
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.<VEvent>getComponents("VEVENT")).hasSizeGreaterThan(4);
        assertThat(browser.get().uri("/consultations/none/calendar.ics")).hasStatus(404);
    }

    @Test
    void aDateThatMovesKeepsItsNameAndOneThatFallsIsCancelled() throws Exception {
        String path = consultations.forum(YEAR) + "/calendar.ics";
        assertThat(text(path)).as("nothing is known").doesNotContain("VEVENT");
        LocalDate day = LocalDate.of(YEAR, 3, 1);
        amend(PhaseDates.announced(day, day, null, null));
        VEvent first = only(path);
        amend(PhaseDates.announced(day.plusDays(7), day.plusDays(7), null, null));
        VEvent moved = only(path);
        amend(PhaseDates.UNKNOWN);
        VEvent cancelled = only(path);
        assertThat(value(first, "DTSTART")).isEqualTo("23400301");
        assertThat(value(moved, "DTSTART")).isEqualTo("23400308");
        assertThat(value(moved, "UID")).isEqualTo(value(first, "UID"));
        assertThat(value(cancelled, "UID")).isEqualTo(value(first, "UID"));
        assertThat(value(first, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(cancelled, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(cancelled, "DTSTART")).isEqualTo("23400308");
        assertThat(Integer.parseInt(value(moved, "SEQUENCE")))
                .isGreaterThan(Integer.parseInt(value(first, "SEQUENCE")));
        assertThat(Integer.parseInt(value(cancelled, "SEQUENCE")))
                .isGreaterThan(Integer.parseInt(value(moved, "SEQUENCE")));
    }

    private VEvent only(String path) throws Exception {
        var events = new CalendarBuilder().build(new StringReader(text(path))).<VEvent>getComponents("VEVENT");
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static String value(VEvent event, String property) {
        return event.<Property>getProperty(property).orElseThrow().getValue();
    }

    private void amend(PhaseDates dates) {
        PhaseView call =
                timetable.phase("ocp", String.valueOf(YEAR), "contributions").orElseThrow();
        long version = planning.record(call.id()).orElseThrow().version();
        planning.amend(call.id(), version, dates, "For a test", people.holding(Role.ADMINISTRATOR));
    }

    private String text(String path) {
        var result = browser.get().uri(path).exchange();
        assertThat(result).hasStatusOk().hasContentTypeCompatibleWith("text/calendar");
        return Owners.text(result);
    }
}
