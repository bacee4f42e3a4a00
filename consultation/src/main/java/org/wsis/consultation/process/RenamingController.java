package org.wsis.consultation.process;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.form.SentForm;

/** What a consultation is called in each language, for staff. */
@Controller
@RequestMapping("/admin/consultations/{slug}/words")
class RenamingController {
    private static final String PAGE = "consultation/process/words";

    private final Consultations consultations;
    private final ConsultationDesk desk;

    RenamingController(Consultations consultations, ConsultationDesk desk) {
        this.consultations = consultations;
        this.desk = desk;
    }

    @GetMapping
    String show(ConsultationView consultation, Locale locale, Model model) {
        describe(consultation, consultation.version(), locale, model);
        model.addAttribute("form", RenamingForm.of(consultation));
        return PAGE;
    }

    @PostMapping
    ModelAndView rename(
            ConsultationView consultation,
            @Valid @ModelAttribute("form") RenamingForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        describe(consultation, form.version(), locale, model);
        form.check(errors);
        SentForm.act(
                errors,
                model,
                () -> desk.rename(
                        consultation.id(), Objects.requireNonNull(form.version()), form.toWords(), actor.account()),
                () -> consultations.find(consultation.id()).orElseThrow().version());
        return SentForm.answer(PAGE, consultation, errors, redirect, "consultation.words.saved");
    }

    private static void describe(ConsultationView consultation, @Nullable Long version, Locale locale, Model model) {
        model.addAttribute("consultation", consultation);
        model.addAttribute("version", version);
        model.addAttribute("title", consultation.words(locale).title());
        model.addAttribute("languages", OpeningController.languages());
    }
}
