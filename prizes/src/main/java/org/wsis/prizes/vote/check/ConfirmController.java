package org.wsis.prizes.vote.check;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.prizes.vote.check.CheckDesk.Passed;

/** Where the letter leads that confirms an address again: a page with a button, which shows nothing of the ballot. */
@Controller
@RequestMapping("/prizes/ballot-check")
class ConfirmController {
    private final CheckDesk desk;

    ConfirmController(CheckDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String page(@RequestParam @Nullable String token, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("edition", desk.asked(token).orElse(null));
        return "prizes/vote/check/confirm";
    }

    @PostMapping
    String confirm(@RequestParam @Nullable String token, RedirectAttributes flash) {
        Optional<Passed> passed = desk.confirmed(token);
        Outcomes.tell(passed, flash);
        return passed.map(done -> "redirect:/prizes/" + done.edition() + "/ballot")
                .orElse("redirect:/prizes");
    }
}
