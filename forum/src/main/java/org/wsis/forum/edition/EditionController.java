package org.wsis.forum.edition;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.reference.Reference;

/** Editions of the Forum, for everybody. */
@Controller
@RequestMapping("/forum")
class EditionController {
    private final Editions editions;
    private final Reference reference;
    private final List<EditionPart> parts;

    EditionController(Editions editions, Reference reference, List<EditionPart> parts) {
        this.editions = editions;
        this.reference = reference;
        this.parts = parts;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("editions", editions.all());
        return "forum/edition/list";
    }

    @GetMapping("/{year:\\d{4}}")
    String page(@PathVariable int year, Locale locale, Model model) {
        EditionView edition = editions.find(year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("edition", edition);
        model.addAttribute(
                "next", editions.next().filter(next -> next.year() > year).orElse(null));
        String country = edition.facts().chairCountry();
        model.addAttribute("chairFrom", country == null ? null : reference.countryName(country, locale));
        parts.forEach(part -> model.addAttribute(part.name(), part.of(year).orElse(null)));
        return "forum/edition/page";
    }
}
