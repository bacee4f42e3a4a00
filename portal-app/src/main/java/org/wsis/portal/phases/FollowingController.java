package org.wsis.portal.phases;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.schedule.Following;
import org.wsis.schedule.Timetable;

/** Follows the dates of a process and stops it, from the page of all dates and from the account page. */
@Controller
@RequestMapping("/account/following/{process}")
class FollowingController {
    private final Following following;

    FollowingController(Following following) {
        this.following = following;
    }

    /** Where a visitor's link leads: by way of signing in, back to the button, which only then can be pressed. */
    @GetMapping
    String back(@PathVariable String process, @ModelAttribute DatesPlace place) {
        return "redirect:" + place.of(known(process));
    }

    @PostMapping
    String follow(
            @PathVariable String process, @ModelAttribute DatesPlace place, Actor actor, RedirectAttributes flash) {
        following.follow(actor.account(), known(process));
        flash.addFlashAttribute("done", "portal.phases.follow.started");
        return "redirect:" + place.of(process);
    }

    @PostMapping("/end")
    String stop(@PathVariable String process, @ModelAttribute DatesPlace place, Actor actor, RedirectAttributes flash) {
        following.stop(actor.account(), known(process));
        flash.addFlashAttribute("done", "portal.phases.follow.stopped");
        return "redirect:" + place.of(process);
    }

    private static String known(String process) {
        if (!Timetable.PROCESSES.contains(process)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return process;
    }
}
