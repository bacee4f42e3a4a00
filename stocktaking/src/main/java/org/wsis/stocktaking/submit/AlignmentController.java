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
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.content.Audience;
import org.wsis.stocktaking.content.Step;

@Controller
@RequestMapping("/stocktaking/submit/{id}/alignment")
class AlignmentController {
    private final StepPages pages;
    private final Choices choices;

    AlignmentController(StepPages pages, Choices choices) {
        this.pages = pages;
        this.choices = choices;
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("lines", choices.actionLines());
        model.addAttribute("goals", choices.sdgs());
        model.addAttribute("targets", choices.targets());
        model.addAttribute("groups", choices.of(Audience.values(), Audience::key));
    }

    @GetMapping
    String form(@PathVariable EntryId id, Actor actor, Model model) {
        return pages.show(id, actor, Step.ALIGNMENT, content -> AlignmentForm.of(content.alignment()), model);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable EntryId id,
            Actor actor,
            @Valid @ModelAttribute(StepPages.FORM) AlignmentForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "next") String to,
            Model model) {
        check(form, errors);
        return errors.hasErrors()
                ? pages.again(id, actor, Step.ALIGNMENT, form.version(), model)
                : pages.save(id, actor, Step.ALIGNMENT, choices.step(form), form.version(), to, model);
    }

    @PostMapping(headers = "X-Autosave")
    ResponseEntity<Void> autosave(
            @PathVariable EntryId id,
            Actor actor,
            @Valid @ModelAttribute(StepPages.FORM) AlignmentForm form,
            BindingResult errors) {
        check(form, errors);
        return pages.autosave(id, actor, errors, () -> choices.step(form), form.version());
    }

    private void check(AlignmentForm form, BindingResult errors) {
        if (!errors.hasErrors()) {
            choices.check(form, errors);
        }
    }
}
