package org.wsis.forum.registration.staff;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.forum.registration.Answer;
import org.wsis.forum.registration.DecisionDesk;
import org.wsis.forum.registration.RegistrationView;
import org.wsis.reference.Reference;
import org.wsis.web.Choices;
import org.wsis.web.Typed;

/** One registration, for staff, and what they decide about it. */
@Controller
@RequestMapping("/admin/forum/{year:\\d{4}}/registrations/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
class DecisionController {
    private static final String PAGE = "forum/registration/one";

    private final RegisteredEdition editions;
    private final DecisionDesk desk;
    private final Reference reference;
    private final Choices choices;

    DecisionController(RegisteredEdition editions, DecisionDesk desk, Reference reference, Choices choices) {
        this.editions = editions;
        this.desk = desk;
        this.reference = reference;
        this.choices = choices;
    }

    @GetMapping
    String show(@PathVariable int year, @PathVariable UUID id, Locale locale, Model model) {
        RegistrationView one = describe(year, id, locale, model);
        model.addAttribute("form", new DecisionForm(null, null, one.version()));
        return PAGE;
    }

    @PostMapping("/decision")
    ModelAndView decide(
            @PathVariable int year,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        form.check(errors);
        if (errors.hasErrors()) {
            describe(year, id, locale, model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Answer answer = answer(year, id, form, actor);
        if (answer.isDone()) {
            redirect.addFlashAttribute("done", "forum.registration.decided");
            return new ModelAndView("redirect:/admin/forum/" + year + "/registrations/" + id);
        }
        describe(year, id, locale, model);
        errors.reject(answer.key());
        return new ModelAndView(PAGE, HttpStatus.CONFLICT);
    }

    private Answer answer(int year, UUID id, DecisionForm form, Actor actor) {
        long version = Objects.requireNonNull(form.version());
        String reason = Typed.text(form.reason());
        return form.verdict() == DecisionForm.Verdict.APPROVE
                ? desk.approve(year, id, version, reason, actor.account())
                : desk.decline(year, id, version, Objects.requireNonNull(reason), actor.account());
    }

    @PostMapping("/visa-letter")
    String release(
            @PathVariable int year,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") long version,
            Actor actor,
            RedirectAttributes redirect) {
        Answer answer = desk.releaseVisaLetter(year, id, version, actor.account());
        redirect.addFlashAttribute(
                answer.isDone() ? "done" : "problem",
                answer.isDone() ? "forum.registration.visa.released" : answer.key());
        return "redirect:/admin/forum/" + year + "/registrations/" + id;
    }

    private RegistrationView describe(int year, UUID id, Locale locale, Model model) {
        RegistrationView one = desk.find(year, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("edition", editions.of(year));
        model.addAttribute("one", one);
        model.addAttribute("version", one.version());
        model.addAttribute("country", reference.countryName(one.details().country(), locale));
        model.addAttribute("verdicts", choices.of(DecisionForm.Verdict.class, DecisionForm.Verdict::key, locale));
        return one;
    }
}
