package org.wsis.consultation.removal;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.web.Typed;

/** Where administrators remove a consultation, or read why it stays. */
@Controller
@RequestMapping("/admin/consultations/{slug}/removal")
class RemovalController {
    private static final String PAGE = "consultation/process/removal";

    private final RemovalDesk desk;

    RemovalController(RemovalDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String ask(ConsultationView consultation, Locale locale, Model model) {
        describe(consultation, desk.look(consultation), locale, model);
        model.addAttribute("form", new RemovalForm(null));
        return PAGE;
    }

    @PostMapping
    ModelAndView remove(
            ConsultationView consultation,
            @Valid @ModelAttribute("form") RemovalForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        form.check(errors);
        if (errors.hasErrors()) {
            describe(consultation, desk.look(consultation), locale, model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String reason = Objects.requireNonNull(Typed.text(form.reason()));
        Removal removal = desk.remove(consultation, reason, actor.account());
        if (removal == Removal.GONE) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (removal != Removal.DONE) {
            describe(consultation, removal, locale, model);
            return new ModelAndView(PAGE, HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute("done", "consultation.removal.done");
        return new ModelAndView("redirect:/admin/consultations");
    }

    private static void describe(ConsultationView consultation, Removal removal, Locale locale, Model model) {
        model.addAttribute("consultation", consultation);
        model.addAttribute("title", consultation.words(locale).title());
        model.addAttribute("stays", removal == Removal.DONE ? null : removal.key());
    }
}
