package org.wsis.forum.edition.admin;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.forum.edition.EditionDesk;
import org.wsis.forum.edition.EditionView;

/** When an edition takes place, for staff; what was said before stays as its history. */
@Controller
@RequestMapping("/admin/forum/{year:\\d{4}}/dates")
class DatesController {
    private static final String PAGE = "forum/edition/dates";

    private final KnownEdition known;
    private final EditionDesk desk;

    DatesController(KnownEdition known, EditionDesk desk) {
        this.known = known;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable int year, Model model) {
        model.addAttribute("form", DatesForm.of(known.show(year, null, model)));
        return PAGE;
    }

    @PostMapping
    ModelAndView date(
            @PathVariable int year,
            @Valid @ModelAttribute("form") DatesForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        EditionView edition = known.show(year, form.version(), model);
        form.check(edition, errors);
        return known.act(
                year,
                PAGE,
                errors,
                model,
                redirect,
                () -> desk.date(
                        edition.year(), Objects.requireNonNull(form.version()), form.toDates(), actor.account()));
    }
}
