package org.wsis.prizes.selection;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
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

/** Who wins a prize, for staff: that of a category, or one beside the categories. */
@Controller
@RequestMapping("/admin/prizes/{year:\\d{4}}")
class ChoiceController {
    private static final String PAGE = "prizes/selection/choice";

    private final SelectionPages pages;
    private final SelectionDesk desk;

    ChoiceController(SelectionPages pages, SelectionDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping("/winners/{category:\\d{1,2}}")
    String show(@PathVariable int year, @PathVariable int category, Actor actor, Locale locale, Model model) {
        return show(Prize.of(year, category), actor, locale, model);
    }

    @GetMapping("/special-prizes/{prize}/choice")
    String show(@PathVariable int year, @PathVariable UUID prize, Actor actor, Locale locale, Model model) {
        return show(Prize.beside(year, prize), actor, locale, model);
    }

    @PostMapping("/winners/{category:\\d{1,2}}")
    ModelAndView decide(
            @PathVariable int year,
            @PathVariable int category,
            @Valid @ModelAttribute("decision") ChoiceForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return decide(Prize.of(year, category), form, errors, actor, locale, model, redirect);
    }

    @PostMapping("/special-prizes/{prize}/choice")
    ModelAndView decide(
            @PathVariable int year,
            @PathVariable UUID prize,
            @Valid @ModelAttribute("decision") ChoiceForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return decide(Prize.beside(year, prize), form, errors, actor, locale, model, redirect);
    }

    private String show(Prize prize, Actor actor, Locale locale, Model model) {
        model.addAttribute("decision", ChoiceForm.empty(pages.describe(prize, actor, locale, model)));
        return PAGE;
    }

    private ModelAndView decide(
            Prize prize,
            ChoiceForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        pages.describe(prize, actor, locale, model);
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Outcome outcome = desk.decide(prize, form.toWish(), actor.account());
        if (outcome != Outcome.DONE) {
            errors.reject(outcome.key());
            return new ModelAndView(
                    PAGE, outcome == Outcome.OVERTAKEN ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("done", "prizes.selection.done");
        return new ModelAndView("redirect:" + prize.path());
    }
}
