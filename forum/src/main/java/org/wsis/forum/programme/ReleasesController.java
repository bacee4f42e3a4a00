package org.wsis.forum.programme;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.forum.edition.Editions;
import org.wsis.forum.release.Release;
import org.wsis.forum.release.Releases;

/** The releases of an agenda and what each changed, for everybody. */
@Controller
@RequestMapping("/forum/{year:\\d{4}}/agenda/releases")
class ReleasesController {
    private final Editions editions;
    private final Releases releases;

    ReleasesController(Editions editions, Releases releases) {
        this.editions = editions;
        this.releases = releases;
    }

    @GetMapping
    String list(@PathVariable int year, Model model) {
        model.addAttribute("edition", editions.find(year).orElseThrow(ReleasesController::missing));
        model.addAttribute("releases", releases.all(year));
        return "forum/programme/releases";
    }

    @GetMapping("/{number:\\d{1,5}}")
    String page(@PathVariable int year, @PathVariable int number, Model model) {
        model.addAttribute("edition", editions.find(year).orElseThrow(ReleasesController::missing));
        List<Release> all = releases.all(year);
        model.addAttribute(
                "release",
                all.stream()
                        .filter(release -> release.number() == number)
                        .findFirst()
                        .orElseThrow(ReleasesController::missing));
        model.addAttribute("changes", releases.changes(year, number));
        return "forum/programme/release";
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
