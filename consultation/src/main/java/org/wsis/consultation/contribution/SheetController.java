package org.wsis.consultation.contribution;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
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
import org.wsis.consultation.call.Barrier;
import org.wsis.consultation.question.Version;

/** The form of answers, which saves itself. */
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
            pages.describe(consultation, locale, model);
            model.addAttribute("unsourced", desk.isUnsourced(consultation.id()));
            return "consultation/contribution/nothing";
        }
        OwnSheet own = sheet.get();
        Barrier barrier = pages.describe(consultation, own, actor, locale, model);
        if (barrier == Barrier.SENT) {
            return "redirect:" + consultation.path() + "/contribute/receipt";
        }
        if (barrier != null) {
            pages.describeTold(own.asked().content(), own.answers(), locale, model);
            return "consultation/contribution/closed";
        }
        pages.describeForm(own, own.asked(), own.version(), locale, model);
        model.addAttribute(FORM, AnswersForm.of(own.answers(), own.asked().number(), own.version()));
        return PAGE;
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
        pages.describe(consultation, own, actor, locale, model);
        pages.describeForm(own, asked, form.version(), locale, model);
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (desk.save(consultation, actor, asked, form.typed(asked.content()), form.version())) {
            case Saved.Done done -> saved(consultation, own, actor, to, redirect);
            case Saved.Overtaken(long version) -> {
                model.addAttribute("version", version);
                yield refused("consultation.answer.overtaken", HttpStatus.CONFLICT, errors);
            }
            case Saved.MovedOn on -> refused("consultation.answer.moved-on", HttpStatus.CONFLICT, errors);
            case Saved.Refused(Barrier barrier) -> {
                model.addAttribute("barrier", barrier);
                yield refused(barrier.key(), HttpStatus.UNPROCESSABLE_CONTENT, errors);
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
            desk.goOn(consultation, actor);
            redirect.addFlashAttribute("done", "consultation.answer.went-on");
        }
        if (to.startsWith(FILE) && own.asksForFile(to.substring(FILE.length()))) {
            return new ModelAndView("redirect:" + here + "/files/" + to.substring(FILE.length()));
        }
        return new ModelAndView("redirect:" + here + (to.equals("check") ? "/check" : ""));
    }

    private static ModelAndView refused(String key, HttpStatus status, BindingResult errors) {
        errors.reject(key);
        return new ModelAndView(PAGE, status);
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
        return desk.save(consultation, actor, asked, form.typed(asked.content()), form.version())
                        instanceof Saved.Done(long version)
                ? ResponseEntity.noContent()
                        .header("X-Form-Version", String.valueOf(version))
                        .build()
                : ResponseEntity.status(HttpStatus.CONFLICT).build();
    }
}
