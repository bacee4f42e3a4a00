package org.wsis.prizes.criterion;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
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

/** By what the projects of an edition are judged, for staff, and how much each criterion counts. */
@Controller
@RequestMapping("/admin/prizes/{year:\\d{4}}/criteria")
class CriteriaController {
    private static final String PAGE = "prizes/criterion/list";

    private final CriteriaPages pages;
    private final Criteria criteria;
    private final CriteriaDesk desk;

    CriteriaController(CriteriaPages pages, Criteria criteria, CriteriaDesk desk) {
        this.pages = pages;
        this.criteria = criteria;
        this.desk = desk;
    }

    @GetMapping
    String list(@PathVariable int year, Locale locale, Model model) {
        pages.describe(year, locale, model);
        model.addAttribute("form", WeightsForm.of(criteria.weights(year), criteria.versions(year)));
        return PAGE;
    }

    @PostMapping("/weights")
    ModelAndView weigh(
            @PathVariable int year,
            @Valid @ModelAttribute("form") WeightsForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        pages.describe(year, locale, model);
        Set<Integer> numbers = criteria.weights(year).keySet();
        form.check(numbers, errors);
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String seen = Objects.requireNonNull(form.seen());
        Outcome outcome = desk.weigh(year, form.toWeights(numbers), seen, actor.account());
        return CriteriaPages.answer(year, outcome, PAGE, errors, redirect);
    }
}
