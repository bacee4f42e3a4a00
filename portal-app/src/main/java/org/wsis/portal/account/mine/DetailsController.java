package org.wsis.portal.account.mine;

import jakarta.validation.Valid;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.portal.account.Choices;
import org.wsis.web.Option;

@Controller
@RequestMapping("/account/details")
class DetailsController {
    private final DetailsDesk desk;
    private final Choices choices;

    DetailsController(DetailsDesk desk, Choices choices) {
        this.desk = desk;
        this.choices = choices;
    }

    @GetMapping
    String page(Actor actor, Model model, Locale locale) {
        model.addAttribute("details", desk.form(actor.account()));
        return page(model, locale);
    }

    @PostMapping
    String keep(
            @Valid @ModelAttribute("details") DetailsForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Locale locale,
            RedirectAttributes flash) {
        check(form.country(), "country", choices.countries(locale), errors);
        check(form.language(), "language", choices.languages(), errors);
        check(form.zone(), "zone", choices.zones(), errors);
        if (errors.hasErrors()) {
            return page(model, locale);
        }
        desk.keep(actor.account(), form);
        flash.addFlashAttribute("done", "portal.account.details.saved");
        return "redirect:/account";
    }

    private static void check(
            @Nullable String value, String field, java.util.List<Option> offered, BindingResult errors) {
        boolean known = offered.stream().anyMatch(option -> option.value().equals(value));
        if (value != null && !value.isBlank() && !known && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "portal.account.choice.unknown");
        }
    }

    private String page(Model model, Locale locale) {
        model.addAttribute("countries", choices.countries(locale));
        model.addAttribute("types", choices.stakeholderTypes(locale));
        model.addAttribute("languages", choices.languages());
        model.addAttribute("zones", choices.zones());
        return "portal/account/details";
    }
}
