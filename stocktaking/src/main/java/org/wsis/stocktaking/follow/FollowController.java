package org.wsis.stocktaking.follow;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.stocktaking.explore.Filter;
import org.wsis.stocktaking.explore.FilterAddress;
import org.wsis.stocktaking.explore.Filters;

/** A person's saved searches, and how one is added. */
@Controller
@RequestMapping(FollowController.PATH)
class FollowController {
    static final String PATH = "/account/searches";
    private static final String NEW = "stocktaking/follow/new";

    private final FollowDesk desk;
    private final SearchPages pages;

    FollowController(FollowDesk desk, SearchPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    String all(Actor actor, Model model) {
        model.addAttribute("searches", desk.of(actor.account()));
        return "stocktaking/follow/list";
    }

    /** Takes the explorer's parameters; a visitor comes here by way of signing in. */
    @GetMapping("/new")
    String form(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
        Filter filter = Filters.of(parameters);
        String query = FilterAddress.unordered(filter);
        model.addAttribute("form", new SearchForm(query, pages.name(filter, locale), Frequency.WEEKLY));
        pages.describe(filter, locale, model);
        return NEW;
    }

    @PostMapping
    ModelAndView follow(
            @Valid @ModelAttribute("form") SearchForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes flash) {
        Filter filter = Filters.read(form.query());
        String query = FilterAddress.unordered(filter);
        if (query.length() > FollowDesk.LONGEST) {
            errors.rejectValue(
                    "name", "stocktaking.follow.too-long"); // what is carried along has one message of its own
        }
        if (errors.hasErrors()) {
            pages.describe(filter, locale, model);
            return new ModelAndView(NEW, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String name = Objects.requireNonNull(form.name()).strip();
        boolean followed = desk.follow(actor.account(), name, query, Objects.requireNonNull(form.frequency()));
        flash.addFlashAttribute(
                followed ? "done" : "problem", followed ? "stocktaking.follow.saved" : "stocktaking.follow.full");
        return new ModelAndView("redirect:" + PATH);
    }
}
