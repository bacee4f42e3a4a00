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
import org.wsis.stocktaking.content.Step;

@Controller
@RequestMapping("/stocktaking/submit/{id}/outcome")
class OutcomeController {
    private final StepPages pages;

    OutcomeController(StepPages pages) {
        this.pages = pages;
    }

    @GetMapping
    String form(@PathVariable EntryId id, Actor actor, Model model) {
        return pages.show(id, actor, Step.OUTCOME, content -> OutcomeForm.of(content.outcome()), model);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable EntryId id,
            Actor actor,
            @Valid @ModelAttribute(StepPages.FORM) OutcomeForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "next") String to,
            Model model) {
        return errors.hasErrors()
                ? pages.again(id, actor, Step.OUTCOME, form.version(), model)
                : pages.save(id, actor, Step.OUTCOME, form.toStep(), form.version(), to, model);
    }

    @PostMapping(headers = "X-Autosave")
    ResponseEntity<Void> autosave(
            @PathVariable EntryId id,
            Actor actor,
            @Valid @ModelAttribute(StepPages.FORM) OutcomeForm form,
            BindingResult errors) {
        return pages.autosave(id, actor, errors, () -> form.toStep(), form.version());
    }
}
