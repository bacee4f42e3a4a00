package org.wsis.prizes.edition;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.web.Option;

/** All editions, for staff, and the beginning of a new one. */
@Controller
@RequestMapping("/admin/prizes")
class EditionsController {
    private static final String PAGE = "prizes/edition/list";

    private final Contests contests;
    private final EditionDesk desk;

    EditionsController(Contests contests, EditionDesk desk) {
        this.contests = contests;
        this.desk = desk;
    }

    @GetMapping
    String list(Model model) {
        List<EditionLine> editions = describe(model);
        int newest = editions.stream().mapToInt(EditionLine::year).max().orElse(2011);
        model.addAttribute("form", new BeginForm(newest + 1, newest < 2012 ? null : newest));
        return PAGE;
    }

    @PostMapping
    ModelAndView begin(
            @Valid @ModelAttribute("form") BeginForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors() && !begin(form, actor)) {
            errors.rejectValue("year", "prizes.edition.taken");
        }
        if (errors.hasErrors()) {
            describe(model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("done", "prizes.edition.begun");
        return new ModelAndView("redirect:/admin/prizes/" + form.year());
    }

    private boolean begin(BeginForm form, Actor actor) {
        int year = Objects.requireNonNull(form.year());
        int like = Objects.requireNonNull(form.like());
        return desk.begin(year, like, actor.account()) == EditionDesk.Outcome.DONE;
    }

    private List<EditionLine> describe(Model model) {
        List<EditionLine> editions = contests.all();
        model.addAttribute("editions", editions);
        model.addAttribute(
                "examples",
                editions.stream()
                        .map(edition -> new Option(String.valueOf(edition.year()), String.valueOf(edition.year())))
                        .toList());
        return editions;
    }
}
