package org.wsis.consultation.process;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationKind;
import org.wsis.consultation.ConsultationView;
import org.wsis.web.Choices;
import org.wsis.web.Languages;
import org.wsis.web.Option;

/** Where staff open a consultation. */
@Controller
@RequestMapping("/admin/consultations")
class OpeningController {
    private static final String PAGE = "consultation/process/opening";

    private final ConsultationDesk desk;
    private final Choices choices;

    OpeningController(ConsultationDesk desk, Choices choices) {
        this.desk = desk;
        this.choices = choices;
    }

    @GetMapping("/new")
    String begin(Locale locale, Model model) {
        describe(locale, model);
        model.addAttribute("form", OpeningForm.empty());
        return PAGE;
    }

    @PostMapping
    ModelAndView open(
            @Valid @ModelAttribute("form") OpeningForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        form.check(errors);
        Optional<ConsultationView> opened = errors.hasErrors() ? Optional.empty() : open(form, actor);
        if (opened.isEmpty()) {
            if (!errors.hasErrors()) {
                errors.rejectValue(form.naming(), "consultation.opening.taken");
            }
            describe(locale, model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("done", "consultation.opening.done");
        return new ModelAndView("redirect:/admin" + opened.get().path());
    }

    private Optional<ConsultationView> open(OpeningForm form, Actor actor) {
        try {
            return desk.open(form.toDraft(), actor.account());
        } catch (DataIntegrityViolationException somebodyWasFaster) {
            return Optional.empty();
        }
    }

    private void describe(Locale locale, Model model) {
        model.addAttribute("kinds", choices.of(ConsultationKind.class, ConsultationKind::key, locale));
        model.addAttribute("languages", languages());
    }

    static List<Option> languages() {
        return Languages.all().stream()
                .map(language -> new Option(language.getLanguage(), Languages.nameOf(language)))
                .toList();
    }
}
