package org.wsis.consultation.overview;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.Actor;
import org.wsis.account.Role;

/** Consultations, for staff. */
@Controller
@RequestMapping("/admin/consultations")
class StaffController {
    private final ConsultationPages pages;

    StaffController(ConsultationPages pages) {
        this.pages = pages;
    }

    @GetMapping
    String list(Locale locale, Model model) {
        model.addAttribute("lines", pages.lines(locale));
        return "consultation/overview/admin-list";
    }

    @GetMapping("/{slug}")
    String page(@PathVariable String slug, Actor actor, Locale locale, Model model) {
        model.addAttribute(
                "page", pages.page(slug, locale).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("plans", actor.has(Role.ADMINISTRATOR));
        return "consultation/overview/admin-page";
    }
}
