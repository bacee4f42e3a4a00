package org.wsis.portal.account.organisation;

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
import org.wsis.account.Accounts;
import org.wsis.account.Actor;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.Organisations;
import org.wsis.organisation.Representatives;
import org.wsis.organisation.Representatives.Asking;

/** The request to represent one organisation. Whether the address speaks for the person is the register's answer. */
@Controller
@RequestMapping("/account/organisations/{id}/request")
class AskController {
    private static final String PAGE = "portal/account/organisations/ask";

    private final Representatives representatives;
    private final Organisations organisations;
    private final Accounts accounts;

    AskController(Representatives representatives, Organisations organisations, Accounts accounts) {
        this.representatives = representatives;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    @GetMapping
    String page(@PathVariable OrganisationId id, Actor actor, Model model) {
        model.addAttribute("form", new FunctionForm(null));
        return describe(id, actor, model);
    }

    @PostMapping
    String ask(
            @PathVariable OrganisationId id,
            @Valid @ModelAttribute("form") FunctionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return describe(id, actor, model);
        }
        String function = Objects.requireNonNull(form.function()).strip();
        switch (representatives.ask(id, actor.account(), function)) {
            case Asking.Done done -> flash.addFlashAttribute("done", "portal.organisation.asked");
            case Asking.Already already -> flash.addFlashAttribute("problem", "portal.organisation.already");
            case Asking.TooMany(int most) -> {
                flash.addFlashAttribute("problem", "portal.organisation.too-many");
                flash.addFlashAttribute("problemWith", new Object[] {most});
            }
            case Asking.Unknown unknown -> throw notFound();
        }
        return "redirect:/account/organisations";
    }

    private String describe(OrganisationId id, Actor actor, Model model) {
        model.addAttribute("organisation", organisations.find(id).orElseThrow(AskController::notFound));
        model.addAttribute("email", accounts.find(actor.account()).orElseThrow().email());
        model.addAttribute("tie", representatives.tie(id, actor.account()));
        return PAGE;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
