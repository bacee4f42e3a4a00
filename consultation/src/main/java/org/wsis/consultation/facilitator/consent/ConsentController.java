package org.wsis.consultation.facilitator.consent;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.facilitator.consent.ConsentDesk.Asked;

/** Where the letter leads: a page with buttons, because mail scanners follow links. */
@Controller
@RequestMapping("/consultations/{slug}/facilitators/consent")
class ConsentController {
    private static final String PAGE = "consultation/facilitator/consent";

    private final ConsentDesk desk;

    ConsentController(ConsentDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String page(ConsultationView consultation, @RequestParam @Nullable String token, Locale locale, Model model) {
        describe(consultation, token, locale, model);
        model.addAttribute("form", ConsentForm.of(token));
        return PAGE;
    }

    @PostMapping
    ModelAndView answer(
            ConsultationView consultation,
            @ModelAttribute("form") ConsentForm form,
            BindingResult errors,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        if (!form.refuses()) {
            form.check(errors);
        }
        if (errors.hasErrors()) {
            describe(consultation, form.token(), locale, model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        boolean done =
                form.refuses() ? desk.refuse(consultation, form.token()) : desk.agree(consultation, form.token());
        redirect.addFlashAttribute(done ? "done" : "problem", message(form, done));
        redirect.addAttribute("token", form.token());
        return new ModelAndView("redirect:" + consultation.path() + "/facilitators/consent");
    }

    private static String message(ConsentForm form, boolean done) {
        if (!done) {
            return "consultation.facilitator.consent.over";
        }
        return form.refuses() ? "consultation.facilitator.consent.refused" : "consultation.facilitator.consent.done";
    }

    private void describe(ConsultationView consultation, @Nullable String token, Locale locale, Model model) {
        Optional<Asked> asked = desk.find(consultation, token);
        model.addAttribute("consultation", consultation);
        model.addAttribute("title", consultation.words(locale).title());
        model.addAttribute("token", token);
        model.addAttribute("asked", asked.orElse(null));
        model.addAttribute("community", asked.map(one -> one.name(locale)).orElse(null));
    }
}
