package org.wsis.portal.admin.organisations;

import jakarta.validation.Valid;
import java.util.List;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.organisation.OrganisationAct;
import org.wsis.organisation.OrganisationCatalogue;
import org.wsis.organisation.OrganisationDesk;
import org.wsis.organisation.OrganisationDesk.Outcome;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationPage;
import org.wsis.reference.Reference;

/** Acts that need more than a reason: edit, add, split. */
@Controller
@RequestMapping("/admin/organisations/{id}")
class ChangeController {
    private final OrganisationCatalogue catalogue;
    private final OrganisationDesk desk;
    private final Choices choices;
    private final Reference reference;

    ChangeController(OrganisationCatalogue catalogue, OrganisationDesk desk, Choices choices, Reference reference) {
        this.catalogue = catalogue;
        this.desk = desk;
        this.choices = choices;
        this.reference = reference;
    }

    @GetMapping("/edit")
    String edit(@PathVariable OrganisationId id, Model model, Locale locale) {
        OrganisationPage page = offer(id, model, locale);
        model.addAttribute("editForm", EditForm.of(page));
        return "portal/admin/organisations/edit";
    }

    @PostMapping("/edit")
    ModelAndView edit(
            @PathVariable OrganisationId id,
            @Valid @ModelAttribute EditForm editForm,
            BindingResult errors,
            Actor actor,
            Model model,
            Locale locale,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            known(editForm.country(), errors);
        }
        return carryOut(
                errors,
                errors.hasErrors() ? null : editForm.act(id),
                errors.hasErrors() ? null : editForm.reason(),
                "name",
                actor,
                "edit",
                id,
                model,
                locale,
                flash);
    }

    @GetMapping("/addition")
    String add(@PathVariable OrganisationId id, Model model, Locale locale) {
        offer(id, model, locale);
        model.addAttribute("additionForm", new AdditionForm(null, null, null));
        return "portal/admin/organisations/addition";
    }

    @PostMapping("/addition")
    ModelAndView add(
            @PathVariable OrganisationId id,
            @Valid @ModelAttribute AdditionForm additionForm,
            BindingResult errors,
            Actor actor,
            Model model,
            Locale locale,
            RedirectAttributes flash) {
        return carryOut(
                errors,
                errors.hasErrors() ? null : additionForm.act(id),
                errors.hasErrors() ? null : additionForm.reason(),
                "text",
                actor,
                "addition",
                id,
                model,
                locale,
                flash);
    }

    @GetMapping("/split")
    String split(@PathVariable OrganisationId id, Model model, Locale locale) {
        OrganisationPage page = offer(id, model, locale);
        model.addAttribute(
                "splitForm",
                new SplitForm(null, page.view().type(), page.view().country(), List.of(), List.of(), List.of(), null));
        return "portal/admin/organisations/split";
    }

    @PostMapping("/split")
    ModelAndView split(
            @PathVariable OrganisationId id,
            @Valid @ModelAttribute SplitForm splitForm,
            BindingResult errors,
            Actor actor,
            Model model,
            Locale locale,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            known(splitForm.country(), errors);
        }
        return carryOut(
                errors,
                errors.hasErrors() ? null : splitForm.act(id),
                errors.hasErrors() ? null : splitForm.reason(),
                "name",
                actor,
                "split",
                id,
                model,
                locale,
                flash);
    }

    private ModelAndView carryOut(
            BindingResult errors,
            @Nullable OrganisationAct act,
            @Nullable String reason,
            String field,
            Actor actor,
            String view,
            OrganisationId id,
            Model model,
            Locale locale,
            RedirectAttributes flash) {
        if (act != null && reason != null) {
            switch (desk.carryOut(act, actor.account(), reason.strip())) {
                case Outcome.Done(var next) -> {
                    flash.addFlashAttribute("done", "organisations.done");
                    return new ModelAndView("redirect:/admin/organisations/" + next);
                }
                case Outcome.Refused(var why) -> errors.rejectValue(field, why);
            }
        }
        offer(id, model, locale);
        return new ModelAndView("portal/admin/organisations/" + view, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void known(@Nullable String country, BindingResult errors) {
        if (country != null
                && !country.isBlank()
                && !reference.countries(Locale.ENGLISH).contains(country)) {
            errors.rejectValue("country", "organisations.refused.country");
        }
    }

    private OrganisationPage offer(OrganisationId id, Model model, Locale locale) {
        OrganisationPage page = catalogue.page(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        choices.offer(page, model, locale);
        return page;
    }
}
