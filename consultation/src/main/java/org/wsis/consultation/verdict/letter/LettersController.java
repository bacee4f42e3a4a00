package org.wsis.consultation.verdict.letter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
import org.wsis.consultation.ConsultationView;
import org.wsis.web.Carried;

/** All letters about decisions that wait, as they will leave, for staff. */
@Controller
@RequestMapping("/admin/consultations/{slug}/committee/letters")
class LettersController {
    private static final String PAGE = "consultation/verdict/letters";

    private final Drafts drafts;
    private final LetterDesk desk;

    LettersController(Drafts drafts, LetterDesk desk) {
        this.drafts = drafts;
        this.desk = desk;
    }

    /**
     * The wish to let all leave.
     *
     * @param seen which letters the page showed
     */
    record LettersForm(
            @Carried @NotNull @Size(max = 60) @Nullable String seen) {}

    @GetMapping
    String list(ConsultationView consultation, Actor actor, Locale locale, Model model) {
        model.addAttribute("form", new LettersForm(describe(consultation, actor, locale, model)));
        return PAGE;
    }

    @PostMapping
    ModelAndView release(
            ConsultationView consultation,
            @Valid @ModelAttribute("form") LettersForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        int left = errors.hasErrors()
                ? 0
                : desk.releaseAll(consultation, Objects.requireNonNull(form.seen()), actor.account());
        if (left == 0) {
            if (!errors.hasErrors()) {
                errors.reject("consultation.verdict.letters.overtaken");
            }
            describe(consultation, actor, locale, model);
            return new ModelAndView(PAGE, HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute("done", "consultation.verdict.letters.left");
        redirect.addFlashAttribute("doneWith", new Object[] {left});
        return new ModelAndView("redirect:/admin" + consultation.path() + "/committee");
    }

    private String describe(ConsultationView consultation, Actor actor, Locale locale, Model model) {
        Waiting waiting = Waiting.of(drafts.waiting(consultation, actor.account()));
        model.addAttribute("consultation", consultation);
        model.addAttribute("consultationTitle", consultation.words(locale).title());
        model.addAttribute("letters", waiting.letters());
        model.addAttribute("seen", waiting.seen());
        return waiting.seen();
    }
}
