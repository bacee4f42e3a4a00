package org.wsis.stocktaking.follow;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the stop link of a letter opens: a page with a button, because mail scanners follow links. */
@Controller
@RequestMapping("/stocktaking/following")
class FollowStopController {
    private final FollowDesk desk;

    FollowStopController(FollowDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String page(@RequestParam(required = false) @Nullable String token, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("search", desk.look(token).orElse(null));
        return "stocktaking/follow/stop";
    }

    @PostMapping
    String stop(@RequestParam(required = false) @Nullable String token, RedirectAttributes flash) {
        boolean stopped = desk.stop(token).isPresent();
        flash.addFlashAttribute(
                stopped ? "done" : "problem", stopped ? "stocktaking.follow.stopped" : "stocktaking.follow.over");
        return "redirect:/stocktaking";
    }

    /** The one click of a mail program (RFC 8058), which has no session. */
    @PostMapping(params = "List-Unsubscribe=One-Click")
    ResponseEntity<Void> stopAtOnce(@RequestParam(required = false) @Nullable String token) {
        return desk.stop(token).isPresent()
                ? ResponseEntity.noContent().build()
                : ResponseEntity.notFound().build();
    }
}
