package org.wsis.forum.registration.figures;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.forum.edition.Editions;

/** Approved registrations in numbers, for staff. */
@Controller
class FiguresController {
    private final Editions editions;
    private final Figures figures;
    private final FigureTables tables;

    FiguresController(Editions editions, Figures figures, FigureTables tables) {
        this.editions = editions;
        this.figures = figures;
        this.tables = tables;
    }

    @GetMapping("/admin/forum/{year:\\d{4}}/registrations/statistics")
    String show(@PathVariable int year, Locale locale, Model model) {
        model.addAttribute(
                "edition", editions.find(year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        Totals totals = figures.totals(year);
        model.addAttribute("total", totals.people() < Suppression.LEAST ? null : totals.people());
        model.addAttribute("least", Suppression.LEAST);
        model.addAttribute("tables", tables.of(year, locale));
        return "forum/registration/statistics";
    }
}
