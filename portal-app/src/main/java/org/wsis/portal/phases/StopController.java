package org.wsis.portal.phases;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.schedule.Following;

/** What the stop link of a letter opens: a page with a button, because mail scanners follow links. */
@Controller
@RequestMapping("/timeline/following")
class StopController {
    private final Following following;

    StopController(Following following) {
        this.following = following;
    }

    @GetMapping
    String page(@RequestParam @Nullable String token, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("process", following.look(token).orElse(null));
        return "portal/phases/stop";
    }

    @PostMapping
    String stop(@RequestParam @Nullable String token, RedirectAttributes flash) {
        boolean stopped = following.stop(token).isPresent();
        flash.addFlashAttribute(
                stopped ? "done" : "problem", stopped ? "portal.phases.follow.stopped" : "portal.phases.stop.over");
        return "redirect:/timeline/phases";
    }

    /** The one click of a mail program (RFC 8058), which has no session. */
    @PostMapping(params = "List-Unsubscribe=One-Click")
    ResponseEntity<Void> stopAtOnce(@RequestParam @Nullable String token) {
        return following.stop(token).isPresent()
                ? ResponseEntity.noContent().build()
                : ResponseEntity.notFound().build();
    }
}
