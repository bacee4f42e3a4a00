package org.wsis.portal.account.organisation;

import java.util.UUID;
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
import org.wsis.organisation.Representation;
import org.wsis.organisation.Representatives;

/** Takes a request back, or steps down: a page says what it means, and a button does it. */
@Controller
@RequestMapping("/account/organisations/requests/{id}/end")
class LeavingController {
    private final Representatives representatives;

    LeavingController(Representatives representatives) {
        this.representatives = representatives;
    }

    @GetMapping
    String ask(@PathVariable UUID id, Actor actor, Model model) {
        Representation mine = representatives
                .find(id)
                .filter(one ->
                        one.person().equals(actor.account()) && one.state().isOpen())
                .orElseThrow(LeavingController::notFound);
        model.addAttribute("mine", mine);
        return "portal/account/organisations/end";
    }

    @PostMapping
    String leave(@PathVariable UUID id, Actor actor, RedirectAttributes flash) {
        if (!representatives.leave(id, actor.account())) {
            throw notFound();
        }
        flash.addFlashAttribute("done", "portal.organisation.left");
        return "redirect:/account/organisations";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
