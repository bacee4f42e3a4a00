package org.wsis.consultation.request.consent;

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

/** Where the letter to a speaker leads: a page with buttons, because mail scanners follow links. */
@Controller
@RequestMapping("/consultations/{slug}/speakers/consent")
class SpeakerConsentController {
    private static final String PAGE = "consultation/request/consent";

    private final SpeakerConsentDesk desk;

    SpeakerConsentController(SpeakerConsentDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String page(ConsultationView consultation, @RequestParam @Nullable String token, Locale locale, Model model) {
        describe(consultation, token, locale, model);
        model.addAttribute("form", new SpeakerConsentForm(token, null));
        return PAGE;
    }

    @PostMapping
    ModelAndView answer(
            ConsultationView consultation,
            @ModelAttribute("form") SpeakerConsentForm form,
            BindingResult errors,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        if (!form.accepts() && !form.declines()) {
            errors.reject("consultation.request.speaker.choose");
            describe(consultation, form.token(), locale, model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        boolean done =
                form.declines() ? desk.decline(consultation, form.token()) : desk.agree(consultation, form.token());
        redirect.addFlashAttribute(done ? "done" : "problem", message(form, done));
        redirect.addAttribute("token", form.token());
        return new ModelAndView("redirect:" + consultation.path() + "/speakers/consent");
    }

    private static String message(SpeakerConsentForm form, boolean done) {
        if (!done) {
            return "consultation.request.speaker.over";
        }
        return form.declines() ? "consultation.request.speaker.declined" : "consultation.request.speaker.agreed";
    }

    private void describe(ConsultationView consultation, @Nullable String token, Locale locale, Model model) {
        Optional<Invited> invited = desk.find(consultation, token);
        model.addAttribute("consultation", consultation);
        model.addAttribute("title", consultation.words(locale).title());
        model.addAttribute("token", token);
        model.addAttribute("invited", invited.orElse(null));
    }
}
