package org.wsis.forum.programme;

import java.security.Principal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.forum.agenda.AgendaSessions;
import org.wsis.forum.edition.Editions;
import org.wsis.forum.release.ReleasedSession;
import org.wsis.forum.release.Releases;

/** A session of an agenda as it was released last, for everybody. */
@Controller
class SessionPageController {
    private final Editions editions;
    private final Releases releases;
    private final AgendaSessions sessions;
    private final Clock clock;

    SessionPageController(Editions editions, Releases releases, AgendaSessions sessions, Clock clock) {
        this.editions = editions;
        this.releases = releases;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping("/forum/{year:\\d{4}}/sessions/{number:\\d{1,6}}")
    String page(@PathVariable int year, @PathVariable int number, @Nullable Principal reader, Model model) {
        ReleasedSession released = releases.agenda(year)
                .flatMap(agenda -> agenda.session(number))
                .orElseThrow(SessionPageController::missing);
        model.addAttribute("edition", editions.find(year).orElseThrow(SessionPageController::missing));
        model.addAttribute(
                "view",
                SessionView.of(
                        released,
                        sessions.find(year, number).orElseThrow(SessionPageController::missing),
                        reader != null,
                        clock.instant()));
        return "forum/programme/session";
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
