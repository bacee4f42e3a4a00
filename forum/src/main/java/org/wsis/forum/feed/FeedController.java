package org.wsis.forum.feed;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.forum.programme.AgendaFilter;
import org.wsis.forum.release.Release;
import org.wsis.forum.release.ReleasedSession;
import org.wsis.forum.release.Releases;

/** Calendars of the released agenda, which programs ask for again and again: they are told when nothing changed. */
@Controller
class FeedController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final String NEVER_UNASKED = "no-cache, public";

    private final Releases releases;
    private final AgendaCalendars calendars;

    FeedController(Releases releases, AgendaCalendars calendars) {
        this.releases = releases;
        this.calendars = calendars;
    }

    @GetMapping("/forum/{year:\\d{4}}/agenda.ics")
    @Nullable
    ResponseEntity<byte[]> agenda(
            @PathVariable int year,
            @RequestParam MultiValueMap<String, String> parameters,
            Locale locale,
            WebRequest request,
            HttpServletResponse response) {
        Release release = releases.last(year).orElseThrow(FeedController::missing);
        AgendaFilter filter = AgendaFilter.of(parameters);
        return isKnown(release, locale, request, response) ? null : calendar(release, filter::findsOnItsDay, locale);
    }

    @GetMapping("/forum/{year:\\d{4}}/sessions/{number:\\d{1,6}}.ics")
    @Nullable
    ResponseEntity<byte[]> session(
            @PathVariable int year,
            @PathVariable int number,
            Locale locale,
            WebRequest request,
            HttpServletResponse response) {
        Release release = releases.last(year).orElseThrow(FeedController::missing);
        releases.agenda(release).session(number).orElseThrow(FeedController::missing);
        return isKnown(release, locale, request, response)
                ? null
                : calendar(release, session -> session.number() == number, locale);
    }

    private static boolean isKnown(Release release, Locale locale, WebRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, NEVER_UNASKED);
        return request.checkNotModified(
                "%s-%d-%s".formatted(release.checksum(), release.number(), locale.getLanguage()));
    }

    private ResponseEntity<byte[]> calendar(Release release, Predicate<ReleasedSession> finds, Locale locale) {
        List<ReleasedSession> sessions =
                releases.agenda(release).sessions().stream().filter(finds).toList();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .body(calendars.of(release, sessions, locale).getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
