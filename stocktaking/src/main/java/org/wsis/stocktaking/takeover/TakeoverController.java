package org.wsis.stocktaking.takeover;

import jakarta.validation.Valid;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.stocktaking.EntryId;

/** Where a colleague of the organisation asks to take an entry over. For everybody else the page does not exist. */
@Controller
@RequestMapping("/stocktaking/entries/{id}/takeover")
class TakeoverController {
    private static final String PAGE = "stocktaking/takeover/ask";

    private final TakeoverDesk desk;
    private final TakeoverPages pages;

    TakeoverController(TakeoverDesk desk, TakeoverPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    String page(@PathVariable EntryId id, Actor actor, Model model) {
        model.addAttribute("form", new ReasonForm(null));
        return describe(id, actor, model);
    }

    @PostMapping
    String ask(
            @PathVariable EntryId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return describe(id, actor, model);
        }
        String reason = Objects.requireNonNull(form.reason()).strip();
        switch (desk.ask(id, actor.account(), reason)) {
            case DONE -> flash.addFlashAttribute("done", "stocktaking.takeover.asked");
            case ALREADY -> flash.addFlashAttribute("problem", "stocktaking.takeover.already");
            case NOT_YOURS -> throw notFound();
        }
        return "redirect:" + id.path() + "/takeover";
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable EntryId id, Actor actor, RedirectAttributes flash) {
        if (!desk.withdraw(id, actor.account())) {
            throw notFound();
        }
        flash.addFlashAttribute("done", "stocktaking.takeover.withdrawn");
        return "redirect:/account";
    }

    private String describe(EntryId id, Actor actor, Model model) {
        model.addAttribute("page", pages.forPerson(id, actor.account()).orElseThrow(TakeoverController::notFound));
        return PAGE;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
