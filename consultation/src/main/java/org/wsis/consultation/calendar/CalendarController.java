package org.wsis.consultation.calendar;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wsis.consultation.ConsultationView;

/** The calendar of a consultation, which programs ask for again and again. */
@Controller
class CalendarController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final ConsultationCalendars calendars;

    CalendarController(ConsultationCalendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/consultations/{slug}/calendar.ics")
    ResponseEntity<byte[]> calendar(ConsultationView consultation, Locale locale) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .body(calendars.of(consultation, locale).getBytes(StandardCharsets.UTF_8));
    }
}
