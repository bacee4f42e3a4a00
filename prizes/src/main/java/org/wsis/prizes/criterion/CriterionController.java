package org.wsis.prizes.criterion;

import jakarta.validation.Valid;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
        model.addAttribute("form", new CriterionForm(null));
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
        return write(year, null, form, errors, actor, redirect);
    }

    @GetMapping(ONE)
    String show(@PathVariable int year, @PathVariable int number, Locale locale, Model model) {
        model.addAttribute("form", CriterionForm.of(pages.describe(year, number, locale, model)));
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
        return write(year, number, form, errors, actor, redirect);
    }

    @PostMapping(ONE + "/removal")
    String remove(@PathVariable int year, @PathVariable int number, Actor actor, RedirectAttributes redirect) {
        pages.words(year, number);
        Outcome outcome = desk.remove(year, number, actor.account());
        if (outcome == Outcome.DONE) {
            redirect.addFlashAttribute("done", "prizes.criterion.saved");
        } else {
            redirect.addFlashAttribute("problem", outcome.key());
        }
        return "redirect:" + CriteriaPages.path(year);
    }

    private ModelAndView write(
            int year,
            @Nullable Integer number,
            CriterionForm form,
            BindingResult errors,
            Actor actor,
            RedirectAttributes redirect) {
        return errors.hasErrors()
                ? new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT)
                : CriteriaPages.answer(
                        year, desk.write(year, number, form.toWords(), actor.account()), PAGE, errors, redirect);
    }
}
