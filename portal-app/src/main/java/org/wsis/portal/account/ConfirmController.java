package org.wsis.portal.account;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Registrations;

/** The page that the letter's link opens; its button makes the account. */
@Controller
@RequestMapping("/register/confirm")
class ConfirmController {
    private final Registrations registrations;
    private final RegisterDesk desk;

    ConfirmController(Registrations registrations, RegisterDesk desk) {
        this.registrations = registrations;
        this.desk = desk;
    }

    @GetMapping
    String page(@RequestParam @Nullable String token, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("usable", registrations.look(token).isPresent());
        return "portal/account/confirm";
    }

    @PostMapping
    String confirm(@RequestParam @Nullable String token, RedirectAttributes flash) {
        boolean done = desk.confirm(token).isPresent();
        flash.addFlashAttribute(
                done ? "done" : "problem", done ? "portal.account.confirm.done" : "portal.account.confirm.over");
        return done ? "redirect:/login" : "redirect:/register";
    }
}
