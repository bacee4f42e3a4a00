package org.wsis.consultation.process;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;

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
    String show(@PathVariable String slug, Locale locale, Model model) {
        model.addAttribute("form", RenamingForm.of(describe(slug, locale, model)));
        return PAGE;
    }

    @PostMapping
    ModelAndView rename(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") RenamingForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        ConsultationView consultation = describe(slug, locale, model);
        form.check(errors);
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        desk.rename(consultation.id(), Objects.requireNonNull(form.version()), form.toWords(), actor.account());
        redirect.addFlashAttribute("done", "consultation.words.saved");
        return new ModelAndView("redirect:/admin" + consultation.path());
    }

    private ConsultationView describe(String slug, Locale locale, Model model) {
        ConsultationView consultation =
                consultations.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("consultation", consultation);
        model.addAttribute("title", consultation.words(locale).title());
        model.addAttribute("languages", OpeningController.languages());
        return consultation;
    }
}
