package org.wsis.consultation.overview;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Consultations, for everybody. */
@Controller
@RequestMapping("/consultations")
class ConsultationController {
    private final ConsultationPages pages;

    ConsultationController(ConsultationPages pages) {
        this.pages = pages;
    }

    @GetMapping
    String list(Locale locale, Model model) {
        model.addAttribute("list", pages.list(locale));
        return "consultation/overview/list";
    }

    @GetMapping("/{slug}")
    String page(@PathVariable String slug, Locale locale, Model model) {
        model.addAttribute(
                "page", pages.page(slug, locale).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "consultation/overview/page";
    }
}
