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
import org.wsis.consultation.link.LinkReply;

/** Where the letter leads. */
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
        form.check(errors);
        if (errors.hasErrors()) {
            describe(consultation, form.token(), locale, model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        LinkReply said = form.said();
        boolean done = said.agrees() ? desk.agree(consultation, form.token()) : desk.refuse(consultation, form.token());
        return new ModelAndView(said.answered(consultation, "consultation.facilitator.consent.", done, redirect));
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
