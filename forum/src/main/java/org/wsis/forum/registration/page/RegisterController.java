package org.wsis.forum.registration.page;

import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.forum.registration.Answer;
import org.wsis.forum.registration.RegistrationDesk;
import org.wsis.forum.registration.RegistrationView;
import org.wsis.reference.Reference;

/** A person's own registration for an edition. */
@Controller
@RequestMapping("/forum/{year:\\d{4}}/register")
class RegisterController {
    private static final String PAGE = "forum/registration/page";

    private final RegistrationPages pages;
    private final RegistrationDesk desk;
    private final Reference reference;

    RegisterController(RegistrationPages pages, RegistrationDesk desk, Reference reference) {
        this.pages = pages;
        this.desk = desk;
        this.reference = reference;
    }

    @GetMapping
    String show(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String like,
            Actor actor,
            Locale locale,
            Model model) {
        RegistrationView own = pages.show(year, actor.account(), locale, model);
        model.addAttribute(
                "form",
                own == null
                        ? pages.begin(year, actor.account(), like.equals("before"))
                        : RegistrationForm.of(own.details(), own.version()));
        return PAGE;
    }

    @PostMapping
    ModelAndView send(
            @PathVariable int year,
            @Valid @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        pages.show(year, actor.account(), locale, model);
        form.check(reference.countries(locale), errors);
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Answer answer = desk.send(
                year, actor.account(), form.toDetails(pages.organisation(form.organisation())), form.version());
        if (answer.isDone()) {
            redirect.addFlashAttribute("done", answer.key());
            return new ModelAndView("redirect:/forum/" + year + "/register");
        }
        pages.show(year, actor.account(), locale, model);
        errors.reject(answer.key());
        return new ModelAndView(PAGE, HttpStatus.CONFLICT);
    }

    @PostMapping("/cancellation")
    String cancel(@PathVariable int year, Actor actor, RedirectAttributes redirect) {
        boolean cancelled = desk.cancel(year, actor.account());
        redirect.addFlashAttribute(
                cancelled ? "done" : "problem",
                cancelled ? "forum.registration.cancelled" : "forum.registration.not-cancelled");
        return "redirect:/forum/" + year + "/register";
    }
}
