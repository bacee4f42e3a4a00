package org.wsis.portal.admin.organisations;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
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
import org.wsis.account.Accounts;
import org.wsis.account.Actor;
import org.wsis.organisation.OrganisationAct.Decide;
import org.wsis.organisation.OrganisationDesk;
import org.wsis.organisation.OrganisationDesk.Outcome;
import org.wsis.organisation.Representation;
import org.wsis.organisation.Representatives;
import org.wsis.web.Option;

/** One request to represent an organisation: what staff need to know, and their decision. */
@Controller
@RequestMapping("/admin/organisations/requests/{id}")
class RequestController {
    private static final String PAGE = "portal/admin/organisations/request";

    private final Representatives representatives;
    private final OrganisationDesk desk;
    private final Accounts accounts;
    private final MessageSource messages;

    RequestController(
            Representatives representatives, OrganisationDesk desk, Accounts accounts, MessageSource messages) {
        this.representatives = representatives;
        this.desk = desk;
        this.accounts = accounts;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable UUID id, Actor actor, Model model, Locale locale) {
        describe(find(id), actor, model, locale);
        model.addAttribute("requestForm", new RequestForm(null, null));
        return PAGE;
    }

    @PostMapping("/decision")
    ModelAndView decide(
            @PathVariable UUID id,
            @Valid @ModelAttribute RequestForm requestForm,
            BindingResult errors,
            Actor actor,
            Model model,
            Locale locale,
            RedirectAttributes flash) {
        Representation request = find(id);
        String reason = errors.hasErrors() ? null : requestForm.reason();
        if (reason != null) {
            var act = new Decide(request.organisation().id(), id, requestForm.accepts());
            switch (desk.carryOut(act, actor.account(), reason.strip())) {
                case Outcome.Done done -> {
                    flash.addFlashAttribute("done", "organisations.request.decided");
                    return new ModelAndView("redirect:/admin/queue");
                }
                case Outcome.Refused(var why) -> {
                    flash.addFlashAttribute("problem", why);
                    return new ModelAndView("redirect:/admin/organisations/requests/" + id);
                }
            }
        }
        describe(find(id), actor, model, locale);
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Representation find(UUID id) {
        return representatives.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void describe(Representation request, Actor actor, Model model, Locale locale) {
        model.addAttribute("request", request);
        model.addAttribute("person", accounts.find(request.person()).orElse(null));
        model.addAttribute("tie", representatives.tie(request.organisation().id(), request.person()));
        model.addAttribute("own", request.person().equals(actor.account()));
        model.addAttribute("choices", choices(locale));
    }

    private List<Option> choices(Locale locale) {
        return Arrays.stream(RequestForm.Choice.values())
                .map(choice -> new Option(
                        choice.name(),
                        messages.getMessage(
                                "organisations.request." + choice.name().toLowerCase(Locale.ROOT), null, locale)))
                .toList();
    }
}
