package org.wsis.prizes.criterion;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.prizes.criterion.CriteriaDesk.Outcome;

/** What one criterion says in each language, for staff. */
@Controller
@RequestMapping("/admin/prizes/{year:\\d{4}}/criteria")
class CriterionController {
    private static final String PAGE = "prizes/criterion/form";
    private static final String ONE = "/{number:\\d{1,2}}";

    private final CriteriaPages pages;
    private final CriteriaDesk desk;

    CriterionController(CriteriaPages pages, CriteriaDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping("/new")
    String begin(@PathVariable int year, Locale locale, Model model) {
        pages.describe(year, locale, model);
        model.addAttribute("form", CriterionForm.empty());
        return PAGE;
    }

    @PostMapping
    ModelAndView add(
            @PathVariable int year,
            @Valid @ModelAttribute("form") CriterionForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        pages.describe(year, locale, model);
        return errors.hasErrors()
                ? refused()
                : CriteriaPages.answer(year, desk.add(year, form.toWords(), actor.account()), PAGE, errors, redirect);
    }

    @GetMapping(ONE)
    String show(@PathVariable int year, @PathVariable int number, Locale locale, Model model) {
        model.addAttribute("form", pages.describe(year, number, locale, model));
        return PAGE;
    }

    @PostMapping(ONE)
    ModelAndView change(
            @PathVariable int year,
            @PathVariable int number,
            @Valid @ModelAttribute("form") CriterionForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        pages.describe(year, number, locale, model);
        if (errors.hasErrors()) {
            return refused();
        }
        long version = Objects.requireNonNull(form.version());
        Outcome outcome = desk.change(year, number, version, form.toWords(), actor.account());
        return CriteriaPages.answer(year, outcome, PAGE, errors, redirect);
    }

    @PostMapping(ONE + "/removal")
    String remove(
            @PathVariable int year,
            @PathVariable int number,
            @RequestParam long version,
            Actor actor,
            RedirectAttributes redirect) {
        pages.words(year, number);
        Outcome outcome = desk.remove(year, number, version, actor.account());
        if (outcome == Outcome.DONE) {
            redirect.addFlashAttribute("done", "prizes.criterion.saved");
        } else {
            redirect.addFlashAttribute("problem", outcome.key());
        }
        return "redirect:" + CriteriaPages.path(year);
    }

    private static ModelAndView refused() {
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
