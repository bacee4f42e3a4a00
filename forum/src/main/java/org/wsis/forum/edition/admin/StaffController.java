package org.wsis.forum.edition.admin;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.wsis.forum.edition.Editions;

/** Editions of the Forum, for staff. */
@Controller
@RequestMapping("/admin/forum")
class StaffController {
    private final Editions editions;
    private final KnownEdition known;

    StaffController(Editions editions, KnownEdition known) {
        this.editions = editions;
        this.known = known;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("editions", editions.all());
        return "forum/edition/admin-list";
    }

    @GetMapping("/{year:\\d{4}}")
    String page(@PathVariable int year, Model model) {
        known.show(year, null, model);
        return "forum/edition/admin-page";
    }
}
