package org.wsis.forum.registration.staff;

import jakarta.validation.Valid;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.forum.registration.call.CallDesk;
import org.wsis.forum.registration.call.CallView;

/** Where staff open the registration for an edition. */
@Controller
@RequestMapping("/admin/forum/{year:\\d{4}}/registrations/terms")
class TermsController {
    private static final String PAGE = "forum/registration/terms";

    private final RegisteredEdition editions;
    private final CallDesk desk;

    TermsController(RegisteredEdition editions, CallDesk desk) {
        this.editions = editions;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable int year, Model model) {
        model.addAttribute("edition", editions.of(year));
        TermsForm form = TermsForm.of(desk.find(year).orElse(null));
        model.addAttribute("form", form);
        model.addAttribute("version", form.version());
        return PAGE;
    }

    @PostMapping
    ModelAndView agree(
            @PathVariable int year,
            @Valid @ModelAttribute("form") TermsForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("edition", editions.of(year));
        model.addAttribute("version", form.version());
        form.check(errors);
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            desk.agree(year, form.version(), form.toTerms(), actor.account());
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException overtaken) {
            errors.reject("forum.overtaken");
            model.addAttribute("version", desk.find(year).map(CallView::version).orElse(null));
            return new ModelAndView(PAGE, HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute("done", "forum.saved");
        return new ModelAndView("redirect:/admin/forum/" + year + "/registrations");
    }
}
