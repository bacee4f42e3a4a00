package org.wsis.portal.phases;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.Actor;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.Planning;
import org.wsis.schedule.Timetable;

/** All dates and their changes, for everybody. */
@Controller
@RequestMapping("/timeline/phases")
class PhaseHistoryController {
    private final PhasePages pages;
    private final Timetable timetable;
    private final Planning planning;

    PhaseHistoryController(PhasePages pages, Timetable timetable, Planning planning) {
        this.pages = pages;
        this.timetable = timetable;
        this.planning = planning;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String process,
            @RequestParam(defaultValue = "") String edition,
            @Nullable Actor actor,
            Model model) {
        model.addAttribute("editions", planning.editions());
        model.addAttribute("edition", edition);
        model.addAttribute("process", process);
        model.addAttribute("phases", edition.isEmpty() ? pages.current() : timetable.phases(process, edition));
        model.addAttribute("signedIn", actor != null);
        model.addAttribute("follows", pages.follows(edition.isEmpty() ? "" : process, actor));
        return "portal/phases/list";
    }

    @GetMapping("/{id}")
    String page(@PathVariable PhaseId id, Model model) {
        model.addAttribute(
                "page", pages.forEverybody(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "portal/phases/page";
    }
}
