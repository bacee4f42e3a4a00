package org.wsis.stocktaking.invitation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.stocktaking.author.Invitation;

/** Where the letter of an invitation leads: a page with buttons, because mail scanners follow links. */
@Controller
@RequestMapping(InvitationController.PATH)
class InvitationController {
    static final String PATH = "/stocktaking/invitation";

    private final AnswerDesk desk;

    InvitationController(AnswerDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String page(@RequestParam @Nullable String token, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("asked", desk.find(token).orElse(null));
        return "stocktaking/invitation/page";
    }

    @PostMapping
    String answer(
            @RequestParam @Nullable String token,
            @RequestParam @Nullable String reply,
            Actor actor,
            RedirectAttributes redirect) {
        if ("REFUSE".equals(reply)) {
            desk.refuse(token);
            redirect.addFlashAttribute("done", "stocktaking.author.refused");
            return "redirect:/stocktaking/mine";
        }
        Optional<Invitation> accepted = "ACCEPT".equals(reply) ? desk.accept(token, actor.account()) : Optional.empty();
        if (accepted.isEmpty()) {
            redirect.addFlashAttribute("problem", "stocktaking.author.over");
            return "redirect:/stocktaking/mine";
        }
        redirect.addFlashAttribute("done", "stocktaking.author.accepted");
        return "redirect:" + accepted.get().entry().own();
    }
}
