package org.wsis.forum.programme;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.forum.edition.Editions;
import org.wsis.forum.release.ReleasedAgenda;
import org.wsis.forum.release.ReleasedSession;
import org.wsis.forum.release.Releases;
import org.wsis.schedule.GenevaTime;
import org.wsis.web.FacetValue;

/** The agenda of an edition as it was released last, for everybody. */
@Controller
@RequestMapping("/forum/{year:\\d{4}}/agenda")
class AgendaController {

    private final Editions editions;
    private final Releases releases;
    private final AgendaFacets facets;
    private final Clock clock;

    AgendaController(Editions editions, Releases releases, AgendaFacets facets, Clock clock) {
        this.editions = editions;
        this.releases = releases;
        this.facets = facets;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable int year,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) @Nullable String view,
            @RequestParam(required = false) @Nullable String now,
            Locale locale,
            Model model) {
        model.addAttribute(
                "edition", editions.find(year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        ReleasedAgenda agenda = releases.agenda(year).orElse(null);
        model.addAttribute("release", agenda == null ? null : agenda.release());
        if (agenda != null) {
            AgendaFilter filter = AgendaFilter.of(parameters);
            Instant at = clock.instant();
            boolean isNow = "true".equals(now) && filter.day() == null;
            List<ReleasedSession> found =
                    agenda.sessions().stream().filter(filter::finds).toList();
            List<DayPart> parts = isNow ? now(agenda, found, at) : days(agenda, found, filter, at);
            model.addAttribute("parts", parts);
            model.addAttribute("many", parts.stream().mapToInt(DayPart::size).sum());
            model.addAttribute(
                    "day",
                    isNow || parts.size() != 1 || isAll(filter)
                            ? null
                            : parts.getFirst().day());
            model.addAttribute("isNow", isNow);
            model.addAttribute("isAll", isAll(filter));
            model.addAttribute("isGrid", "grid".equals(view));
            sift(agenda, filter, locale, model);
        }
        return "forum/programme/agenda";
    }

    private void sift(ReleasedAgenda agenda, AgendaFilter filter, Locale locale, Model model) {
        Map<String, List<FacetValue>> values = facets.of(agenda.sessions(), filter, locale);
        model.addAttribute("days", agenda.days());
        model.addAttribute("filter", filter);
        model.addAttribute("facets", values);
        model.addAttribute("filters", facets.chosen(values, filter, locale));
    }

    private static boolean isAll(AgendaFilter filter) {
        return AgendaFilter.ALL_DAYS.equals(filter.day());
    }

    private static List<DayPart> now(ReleasedAgenda agenda, List<ReleasedSession> found, Instant at) {
        List<ReleasedSession> on = AgendaFilter.nowAndNext(found, at);
        return on.stream()
                .map(ReleasedSession::day)
                .distinct()
                .sorted()
                .map(day -> DayPart.of(day, agenda.release(), on))
                .toList();
    }

    /** The day that was asked for, or all of them; else today’s, or the first. */
    private static List<DayPart> days(
            ReleasedAgenda agenda, List<ReleasedSession> found, AgendaFilter filter, Instant at) {
        List<LocalDate> days = agenda.days();
        List<LocalDate> shown = isAll(filter) ? days : List.of(day(days, filter, GenevaTime.dayOf(at)));
        return shown.stream()
                .map(day -> DayPart.of(day, agenda.release(), found))
                .toList();
    }

    private static LocalDate day(List<LocalDate> days, AgendaFilter filter, LocalDate today) {
        Optional<LocalDate> asked =
                days.stream().filter(day -> day.toString().equals(filter.day())).findFirst();
        return asked.orElse(days.contains(today) || days.isEmpty() ? today : days.getFirst());
    }
}
