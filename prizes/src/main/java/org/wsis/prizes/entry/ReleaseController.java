package org.wsis.prizes.entry;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.edition.EditionView;

/** How far the entries of an edition are, for staff. */
@Controller
class ReleaseController {
    private final Contests contests;
    private final Releases releases;

    ReleaseController(Contests contests, Releases releases) {
        this.contests = contests;
        this.releases = releases;
    }

    @GetMapping("/admin/prizes/{year:\\d{4}}/entries")
    String show(@PathVariable int year, Model model) {
        contests.find(year)
                .filter(EditionView::isRunning)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("year", String.valueOf(year));
        model.addAttribute("publishedAt", contests.nomineesAt(year).orElse(null));
        model.addAttribute("published", contests.showsNominees(year));
        model.addAttribute("count", releases.count(year));
        return "prizes/entry/page";
    }
}
