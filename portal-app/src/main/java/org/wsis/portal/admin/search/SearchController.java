package org.wsis.portal.admin.search;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.search.IndexDesk;
import org.wsis.search.IndexQueue;

@Controller
@RequestMapping("/admin/search")
class SearchController {
    private static final String BACK = "redirect:/admin/search";

    private final IndexDesk desk;
    private final IndexQueue queue;

    SearchController(IndexDesk desk, IndexQueue queue) {
        this.desk = desk;
        this.queue = queue;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("indexes", desk.standings());
        model.addAttribute("waiting", queue.waiting());
        model.addAttribute("givenUp", queue.givenUp());
        return "portal/admin/search";
    }

    @PostMapping("/{index}/checks")
    String check(@PathVariable String index, Actor actor, RedirectAttributes flash) {
        return answer(desk.check(index, actor.account()), "portal.admin.search.check.asked", flash);
    }

    @PostMapping("/{index}/rebuilds")
    String rebuild(@PathVariable String index, Actor actor, RedirectAttributes flash) {
        return answer(desk.rebuild(index, actor.account()), "portal.admin.search.rebuild.asked", flash);
    }

    private static String answer(boolean known, String message, RedirectAttributes flash) {
        if (!known) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        flash.addFlashAttribute("done", message);
        return BACK;
    }
}
