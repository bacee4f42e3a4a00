package org.wsis.stocktaking.confirmation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.stocktaking.confirmation.ReplyDesk.Question;

/** Where the yearly letter leads: a page with buttons, because mail scanners follow links. */
@Controller
@RequestMapping(Questions.PATH)
class StillTrueController {
    private final ReplyDesk desk;

    StillTrueController(ReplyDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String page(@RequestParam @Nullable String token, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("question", desk.find(token).orElse(null));
        return "stocktaking/confirmation/page";
    }

    @PostMapping
    String answer(
            @RequestParam @Nullable String token, @RequestParam @Nullable Reply reply, RedirectAttributes redirect) {
        Optional<Question> question = reply == null ? Optional.empty() : desk.answer(token, reply);
        if (reply == null || question.isEmpty()) {
            redirect.addFlashAttribute("problem", "stocktaking.still-true.over");
            return "redirect:/stocktaking";
        }
        if (reply == Reply.NEEDS_A_CHANGE) {
            return "redirect:" + question.get().entry().own();
        }
        redirect.addFlashAttribute("done", "stocktaking.still-true.thanks");
        return "redirect:" + question.get().entry().path();
    }
}
