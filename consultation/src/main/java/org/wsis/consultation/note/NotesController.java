package org.wsis.consultation.note;

import jakarta.validation.Valid;
import java.util.Locale;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;

/** The notes of a meeting, for staff. */
@Controller
@RequestMapping("/admin/consultations/{slug}/meetings/{meeting}/notes")
class NotesController {
    private static final String FORM = "consultation/note/form";

    private final NotePages pages;
    private final NoteDesk desk;

    NotesController(NotePages pages, NoteDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    String list(ConsultationView consultation, @PathVariable UUID meeting, Locale locale, Model model) {
        pages.describeList(consultation, meeting, locale, model);
        return "consultation/note/list";
    }

    @GetMapping("/new")
    String begin(ConsultationView consultation, @PathVariable UUID meeting, Locale locale, Model model) {
        pages.describeForm(consultation, meeting, locale, model);
        model.addAttribute("form", NoteForm.EMPTY);
        model.addAttribute("version", 0);
        return FORM;
    }

    @PostMapping
    ModelAndView write(
            ConsultationView consultation,
            @PathVariable UUID meeting,
            Actor actor,
            @Valid @ModelAttribute("form") NoteForm form,
            BindingResult errors,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        pages.describeForm(consultation, meeting, locale, model);
        form.check(pages.countries(locale), errors);
        if (errors.hasErrors()) {
            model.addAttribute("version", 0);
            return new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        desk.write(consultation, meeting, form.toDetails(), actor.account());
        redirect.addFlashAttribute("done", "consultation.note.saved");
        return new ModelAndView("redirect:/admin" + consultation.path() + "/meetings/" + meeting + "/notes");
    }
}
