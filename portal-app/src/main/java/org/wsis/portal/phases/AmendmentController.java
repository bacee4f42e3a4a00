package org.wsis.portal.phases;

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
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseRecord;
import org.wsis.schedule.Planning;
import org.wsis.schedule.Planning.Telling;

/** One phase: its dates are changed with a reason, then the people concerned are told, once. */
@Controller
@RequestMapping("/admin/phases/{id}")
class AmendmentController {
    private static final String PAGE = "portal/phases/admin-page";

    private final PhasePages pages;
    private final Planning planning;

    AmendmentController(PhasePages pages, Planning planning) {
        this.pages = pages;
        this.planning = planning;
    }

    @GetMapping
    String page(@PathVariable PhaseId id, Model model) {
        model.addAttribute("form", AmendmentForm.of(show(id, model)));
        return PAGE;
    }

    @PostMapping("/amendments")
    String amend(
            @PathVariable PhaseId id,
            @Valid @ModelAttribute("form") AmendmentForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            form.check(errors);
        }
        if (!errors.hasErrors()) {
            amend(id, form, actor, errors);
        }
        if (errors.hasErrors()) {
            show(id, model);
            return PAGE;
        }
        redirect.addFlashAttribute("done", "portal.phases.amended");
        return "redirect:/admin/phases/" + id;
    }

    private void amend(PhaseId id, AmendmentForm form, Actor actor, BindingResult errors) {
        long version = Objects.requireNonNull(form.version());
        String reason = Objects.requireNonNull(form.reason()).strip();
        switch (planning.amend(id, version, form.toDates(), reason, actor.account())) {
            case DONE -> {}
            case UNCHANGED -> errors.reject("portal.phases.unchanged");
            case UNKNOWN -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    @PostMapping("/amendments/{number}/notice")
    String tell(@PathVariable PhaseId id, @PathVariable int number, Actor actor, RedirectAttributes redirect) {
        switch (planning.tell(id, number, actor.account())) {
            case Telling.Done done -> {
                redirect.addFlashAttribute("done", "portal.phases.told");
                redirect.addFlashAttribute("doneWith", new Object[] {done.letters()});
            }
            case Telling.Before before -> redirect.addFlashAttribute("problem", "portal.phases.told-before");
            case Telling.Superseded superseded -> redirect.addFlashAttribute("problem", "portal.phases.superseded");
            case Telling.Unknown unknown -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/admin/phases/" + id;
    }

    private PhaseRecord show(PhaseId id, Model model) {
        PhaseRecord record = planning.record(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", pages.forStaff(record));
        return record;
    }
}
