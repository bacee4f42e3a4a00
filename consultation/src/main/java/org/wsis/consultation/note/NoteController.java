package org.wsis.consultation.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
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
import org.wsis.consultation.form.SentForm;
import org.wsis.web.Carried;

/** A note of a meeting, for staff: what it says, and the letter to the speaker. */
@Controller
@RequestMapping("/admin/consultations/{slug}/meetings/{meeting}/notes/{id}")
class NoteController {
    private static final String FORM = "consultation/note/form";
    private static final String SEEN = "seen";

    private final NotePages pages;
    private final NoteDesk desk;

    NoteController(NotePages pages, NoteDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    /** The version of the note that somebody saw who acts on it. */
    record SeenForm(@Carried @NotNull @Nullable Long version) {}

    @GetMapping
    String show(
            ConsultationView consultation,
            @PathVariable UUID meeting,
            @PathVariable UUID id,
            Locale locale,
            Model model) {
        Note note = pages.find(meeting, id);
        pages.describeNote(consultation, note, locale, model);
        model.addAttribute("form", NoteForm.of(note));
        model.addAttribute(SEEN, new SeenForm(note.version()));
        return FORM;
    }

    @PostMapping
    ModelAndView change(
            ConsultationView consultation,
            @PathVariable UUID meeting,
            @PathVariable UUID id,
            Actor actor,
            @Valid @ModelAttribute("form") NoteForm form,
            BindingResult errors,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        Note note = pages.find(meeting, id);
        pages.describeNote(consultation, note, locale, model);
        model.addAttribute("version", form.version());
        model.addAttribute("typed", true);
        model.addAttribute(SEEN, new SeenForm(note.version()));
        form.check(pages.countries(locale), errors);
        SentForm.act(
                errors,
                model,
                () -> desk.change(consultation, note, form.seen(), form.toDetails(), actor.account()),
                () -> pages.find(meeting, id).version());
        String below = "/meetings/" + meeting + "/notes";
        return SentForm.answer(FORM, consultation, below, errors, redirect, "consultation.note.saved");
    }

    @PostMapping("/asking")
    String ask(
            ConsultationView consultation,
            @PathVariable UUID meeting,
            @PathVariable UUID id,
            Actor actor,
            @Valid @ModelAttribute(SEEN) SeenForm seen,
            BindingResult errors,
            RedirectAttributes redirect) {
        Note note = pages.find(meeting, id);
        return after(
                consultation,
                note,
                errors,
                redirect,
                "consultation.note.asked",
                seen,
                version -> desk.ask(consultation, note, version, actor.account()));
    }

    @PostMapping("/removal")
    String discard(
            ConsultationView consultation,
            @PathVariable UUID meeting,
            @PathVariable UUID id,
            Actor actor,
            @Valid @ModelAttribute(SEEN) SeenForm seen,
            BindingResult errors,
            RedirectAttributes redirect) {
        Note note = pages.find(meeting, id);
        return after(
                consultation,
                note,
                errors,
                redirect,
                "consultation.note.discarded",
                seen,
                version -> desk.discard(consultation, note, version, actor.account()));
    }

    private interface Act {
        void on(long version);
    }

    /** Back to the notes with what was done, or with the news that somebody was faster. */
    private static String after(
            ConsultationView consultation,
            Note note,
            BindingResult errors,
            RedirectAttributes redirect,
            String done,
            SeenForm seen,
            Act act) {
        boolean acted = false;
        if (!errors.hasErrors() && seen.version() != null) {
            try {
                act.on(seen.version());
                acted = true;
            } catch (OptimisticLockingFailureException overtaken) {
                acted = false;
            }
        }
        redirect.addFlashAttribute(acted ? "done" : "problem", acted ? done : "consultation.note.overtaken");
        return "redirect:/admin" + consultation.path() + "/meetings/" + note.meeting() + "/notes";
    }
}
