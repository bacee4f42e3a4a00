package org.wsis.stocktaking.submit;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wsis.account.Actor;
import org.wsis.reference.StakeholderType;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.content.Scope;
import org.wsis.stocktaking.content.Step;

@Controller
@RequestMapping("/stocktaking/submit/{id}/who")
class WhoController {
    private final StepPages pages;
    private final Choices choices;

    WhoController(StepPages pages, Choices choices) {
        this.pages = pages;
        this.choices = choices;
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("types", choices.of(StakeholderType.values(), StakeholderType::key));
        model.addAttribute("scopes", choices.of(Scope.values(), Scope::key));
        model.addAttribute("countries", choices.countries());
    }

    @GetMapping
    String form(@PathVariable EntryId id, Actor actor, Model model) {
        return pages.show(id, actor, Step.WHO, content -> WhoForm.of(content.who()), model);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable EntryId id,
            Actor actor,
            @Valid @ModelAttribute(StepPages.FORM) WhoForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "next") String to,
            Model model) {
        check(form, errors);
        return errors.hasErrors()
                ? pages.again(id, actor, Step.WHO, form.version(), model)
                : pages.save(id, actor, Step.WHO, form.toStep(), form.version(), to, model);
    }

    @PostMapping(headers = "X-Autosave")
    ResponseEntity<Void> autosave(
            @PathVariable EntryId id,
            Actor actor,
            @Valid @ModelAttribute(StepPages.FORM) WhoForm form,
            BindingResult errors) {
        check(form, errors);
        return pages.autosave(id, actor, errors, () -> form.toStep(), form.version());
    }

    private void check(WhoForm form, BindingResult errors) {
        if (!errors.hasErrors() && !choices.isCountry(form.country())) {
            errors.rejectValue("country", "stocktaking.form.choice");
        }
    }
}
