package org.wsis.consultation.coauthor;

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
import org.wsis.consultation.contribution.SheetPages;

/** Where an author names co-authors and sees what they say. */
@Controller
@RequestMapping("/consultations/{slug}/contribute/co-authors")
class CoauthorController {
    private static final String PAGE = "consultation/coauthor/list";
    private static final String FORM = "coauthor";

    private final SheetPages pages;
    private final CoauthorDesk desk;

    CoauthorController(SheetPages pages, CoauthorDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    String list(@PathVariable String slug, Actor actor, Locale locale, Model model) {
        describe(pages.find(slug), actor, locale, model);
        model.addAttribute(FORM, CoauthorForm.EMPTY);
        return PAGE;
    }

    @PostMapping
    ModelAndView name(
            @PathVariable String slug,
            Actor actor,
            @Valid @ModelAttribute(FORM) CoauthorForm form,
            BindingResult errors,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        ConsultationView consultation = pages.find(slug);
        pages.own(consultation, actor.account());
        form.check(errors);
        if (!errors.hasErrors()) {
            switch (desk.name(consultation, actor, form.toCoauthor())) {
                case Named.Done done -> {
                    redirect.addFlashAttribute("done", "consultation.coauthor.named");
                    return back(consultation);
                }
                case Named.Refused refused -> errors.reject(refused.barrier().key());
                case Named.Hindered hindered ->
                    errors.rejectValue("email", hindered.hindrance().key());
            }
        }
        describe(consultation, actor, locale, model);
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/{id}/removal")
    ModelAndView remove(@PathVariable String slug, @PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
        ConsultationView consultation = pages.find(slug);
        pages.own(consultation, actor.account());
        if (!desk.remove(consultation, actor, id)) {
            throw SheetPages.notFound();
        }
        redirect.addFlashAttribute("done", "consultation.coauthor.removed");
        return back(consultation);
    }

    @PostMapping("/{id}/letter")
    ModelAndView askAgain(@PathVariable String slug, @PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
        ConsultationView consultation = pages.find(slug);
        pages.own(consultation, actor.account());
        boolean goes = desk.askAgain(consultation, actor, id);
        redirect.addFlashAttribute(
                goes ? "done" : "problem", goes ? "consultation.coauthor.asked" : "consultation.coauthor.not-asked");
        return back(consultation);
    }

    private static ModelAndView back(ConsultationView consultation) {
        return new ModelAndView("redirect:" + consultation.path() + "/contribute/co-authors");
    }

    private void describe(ConsultationView consultation, Actor actor, Locale locale, Model model) {
        var own = pages.own(consultation, actor.account());
        pages.describe(consultation, own, actor, locale, model);
        boolean stands = own.sent() != null && own.sent().stands();
        model.addAttribute("stands", stands);
        model.addAttribute("mayName", stands || model.getAttribute("barrier") == null);
    }
}
