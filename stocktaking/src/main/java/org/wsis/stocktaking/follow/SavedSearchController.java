package org.wsis.stocktaking.follow;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.stocktaking.explore.Filters;

/** One of a person's saved searches: to change or to stop. */
@Controller
@RequestMapping(FollowController.PATH + "/{id}")
class SavedSearchController {
    private static final String CHANGE = "stocktaking/follow/change";

    private final FollowDesk desk;
    private final SearchPages pages;

    SavedSearchController(FollowDesk desk, SearchPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    String show(@PathVariable UUID id, Actor actor, Locale locale, Model model) {
        SavedSearch search = find(id, actor);
        model.addAttribute("form", new ChangeForm(search.name(), search.frequency()));
        describe(search, locale, model);
        return CHANGE;
    }

    @PostMapping
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ChangeForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            describe(find(id, actor), locale, model);
            return new ModelAndView(CHANGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String name = Objects.requireNonNull(form.name()).strip();
        found(desk.change(id, actor.account(), name, Objects.requireNonNull(form.frequency())));
        flash.addFlashAttribute("done", "stocktaking.follow.changed");
        return new ModelAndView("redirect:" + FollowController.PATH);
    }

    @PostMapping("/removal")
    String stop(@PathVariable UUID id, Actor actor, RedirectAttributes flash) {
        found(desk.stop(id, actor.account()));
        flash.addFlashAttribute("done", "stocktaking.follow.stopped");
        return "redirect:" + FollowController.PATH;
    }

    private SavedSearch find(UUID id, Actor actor) {
        return desk.of(actor.account()).stream()
                .filter(search -> search.id().equals(id))
                .findFirst()
                .orElseThrow(SavedSearchController::notFound);
    }

    private static void found(boolean there) {
        if (!there) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private void describe(SavedSearch search, Locale locale, Model model) {
        model.addAttribute("id", search.id());
        pages.describe(Filters.read(search.query()), locale, model);
    }
}
