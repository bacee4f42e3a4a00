package org.wsis.portal.admin.organisations;

import jakarta.validation.Valid;
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
import org.wsis.organisation.OrganisationAct;
import org.wsis.organisation.OrganisationAct.End;
import org.wsis.organisation.OrganisationAct.Merge;
import org.wsis.organisation.OrganisationAct.RemoveDomain;
import org.wsis.organisation.OrganisationAct.RemoveName;
import org.wsis.organisation.OrganisationAct.Undo;
import org.wsis.organisation.OrganisationCatalogue;
import org.wsis.organisation.OrganisationDesk;
import org.wsis.organisation.OrganisationDesk.Outcome;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationPage;

/** Acts that need a reason only: a page says what will happen, and a button does it. */
@Controller
@RequestMapping("/admin/organisations/{id}/confirmations/{kind}/{what}")
class ConfirmationController {
    private final OrganisationCatalogue catalogue;
    private final OrganisationDesk desk;

    ConfirmationController(OrganisationCatalogue catalogue, OrganisationDesk desk) {
        this.catalogue = catalogue;
        this.desk = desk;
    }

    @GetMapping
    String ask(
            @PathVariable OrganisationId id,
            @PathVariable String kind,
            @PathVariable String what,
            Model model,
            RedirectAttributes flash) {
        if (isOne(act(id, kind, what))) {
            return toTheOne(id, flash);
        }
        model.addAttribute("reasonForm", new ReasonForm(null));
        return show(id, kind, what, model);
    }

    @PostMapping
    ModelAndView carryOut(
            @PathVariable OrganisationId id,
            @PathVariable String kind,
            @PathVariable String what,
            @Valid @ModelAttribute ReasonForm reasonForm,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        OrganisationAct act = act(id, kind, what);
        if (isOne(act)) {
            return new ModelAndView(toTheOne(id, flash));
        }
        String reason = errors.hasErrors() ? null : reasonForm.reason();
        if (reason != null) {
            switch (desk.carryOut(act, actor.account(), reason.strip())) {
                case Outcome.Done(var next) -> {
                    flash.addFlashAttribute("done", "organisations.done");
                    return new ModelAndView("redirect:/admin/organisations/" + next);
                }
                case Outcome.Refused(var why) -> errors.reject(why);
            }
        }
        return new ModelAndView(show(id, kind, what, model), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Whether it would merge what is one organisation already, because somebody was faster. */
    private boolean isOne(OrganisationAct act) {
        return act instanceof Merge(var stays, var goes)
                && page(stays).view().id().equals(page(goes).view().id());
    }

    private static String toTheOne(OrganisationId id, RedirectAttributes flash) {
        flash.addFlashAttribute("problem", "organisations.refused.one");
        return "redirect:/admin/organisations/" + id;
    }

    private String show(OrganisationId id, String kind, String what, Model model) {
        model.addAttribute("organisation", page(id));
        model.addAttribute("kind", kind);
        model.addAttribute("what", what);
        if (kind.equals("merge")) {
            model.addAttribute("other", page(OrganisationId.of(what)));
        }
        return "portal/admin/organisations/confirmation";
    }

    private OrganisationPage page(OrganisationId id) {
        return catalogue.page(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static OrganisationAct act(OrganisationId id, String kind, String what) {
        try {
            return switch (kind) {
                case "merge" -> new Merge(id, OrganisationId.of(what));
                case "undo" -> new Undo(id, UUID.fromString(what));
                case "name" -> new RemoveName(id, UUID.fromString(what));
                case "domain" -> new RemoveDomain(id, what);
                case "end" -> new End(id, UUID.fromString(what));
                default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            };
        } catch (IllegalArgumentException noId) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, noId);
        }
    }
}
