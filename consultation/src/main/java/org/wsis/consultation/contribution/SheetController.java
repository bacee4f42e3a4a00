package org.wsis.consultation.contribution;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.answer.AnswersForm;
import org.wsis.consultation.question.Version;

/** The form of answers, which saves itself, and where they are checked. */
@Controller
@RequestMapping("/consultations/{slug}/contribute")
class SheetController {
    private static final String PAGE = "consultation/contribution/form";
    private static final String FORM = "answers";
    private static final String FILE = "file-";

    private final SheetPages pages;
    private final SheetDesk desk;

    SheetController(SheetPages pages, SheetDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    String form(@PathVariable String slug, Actor actor, Locale locale, Model model) {
        ConsultationView consultation = pages.find(slug);
        Optional<OwnSheet> sheet = desk.find(consultation.id(), actor.account());
        if (sheet.isEmpty()) {
            pages.describeNothing(consultation, locale, model);
            return "consultation/contribution/nothing";
        }
        OwnSheet own = sheet.get();
        pages.describe(consultation, own, own.asked(), own.seen(), locale, model);
        model.addAttribute(FORM, AnswersForm.of(own.answers(), own.asked().number(), own.seen()));
        return PAGE;
    }

    @GetMapping("/check")
    String check(@PathVariable String slug, Actor actor, Locale locale, Model model) {
        ConsultationView consultation = pages.find(slug);
        pages.describeCheck(consultation, pages.own(consultation, actor.account()), locale, model);
        return "consultation/contribution/check";
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String slug,
            Actor actor,
            @Valid @ModelAttribute(FORM) AnswersForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "stay") String to,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        ConsultationView consultation = pages.find(slug);
        OwnSheet own = pages.own(consultation, actor.account());
        Version asked = asked(own, form, errors);
        if (errors.hasErrors()) {
            pages.describe(consultation, own, asked, form.version(), locale, model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (desk.save(
                consultation.id(), actor.account(), asked, form.typed(asked.content()), form.version())) {
            case Saved.Done done -> saved(consultation, own, actor, to, redirect);
            case Saved.Overtaken(long version) -> {
                errors.reject("consultation.answer.overtaken");
                yield again(consultation, own, asked, version, locale, model);
            }
            case Saved.MovedOn on -> {
                errors.reject("consultation.answer.moved-on");
                yield again(consultation, own, asked, form.version(), locale, model);
            }
        };
    }

    /** The version that the form says it answers, or the one of the sheet with an error. */
    private static Version asked(OwnSheet own, AnswersForm form, BindingResult errors) {
        Optional<Version> asked = own.version(form.questionnaire());
        if (asked.isEmpty() && !errors.hasFieldErrors("questionnaire")) {
            errors.rejectValue("questionnaire", "NotNull");
        }
        asked.ifPresent(version -> form.check(version.content(), errors));
        return asked.orElse(own.asked());
    }

    private ModelAndView saved(
            ConsultationView consultation, OwnSheet own, Actor actor, String to, RedirectAttributes redirect) {
        String here = consultation.path() + "/contribute";
        if (to.equals("version")) {
            desk.goOn(consultation.id(), actor.account());
            redirect.addFlashAttribute("done", "consultation.answer.went-on");
        }
        if (to.startsWith(FILE) && own.asksForFile(to.substring(FILE.length()))) {
            return new ModelAndView("redirect:" + here + "/files/" + to.substring(FILE.length()));
        }
        return new ModelAndView("redirect:" + here + (to.equals("check") ? "/check" : ""));
    }

    private ModelAndView again(
            ConsultationView consultation,
            OwnSheet own,
            Version asked,
            @Nullable Long version,
            Locale locale,
            Model model) {
        pages.describe(consultation, own, asked, version, locale, model);
        return new ModelAndView(PAGE, HttpStatus.CONFLICT);
    }

    /** Saves while the person types on; says nothing but whether it is saved. */
    @PostMapping(headers = "X-Autosave")
    ResponseEntity<Void> autosave(
            @PathVariable String slug,
            Actor actor,
            @Valid @ModelAttribute(FORM) AnswersForm form,
            BindingResult errors) {
        ConsultationView consultation = pages.find(slug);
        Version asked = asked(pages.own(consultation, actor.account()), form, errors);
        if (errors.hasErrors()) {
            return ResponseEntity.unprocessableContent().build();
        }
        return switch (desk.save(
                consultation.id(), actor.account(), asked, form.typed(asked.content()), form.version())) {
            case Saved.Done(long version) ->
                ResponseEntity.noContent()
                        .header("X-Form-Version", String.valueOf(version))
                        .build();
            case Saved.Overtaken overtaken ->
                ResponseEntity.status(HttpStatus.CONFLICT).build();
            case Saved.MovedOn on -> ResponseEntity.status(HttpStatus.CONFLICT).build();
        };
    }
}
