package org.wsis.consultation.translation;

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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.consultation.translation.TranslationDesk.Before;
import org.wsis.consultation.translation.TranslationPages.Work;

/** Staff write or correct a contribution’s translation into a language, beside the original. */
@Controller
@RequestMapping("/admin/consultations/{slug}/contributions/{number}/translations/{language}")
class TranslationController {
    private static final String PAGE = "consultation/translation/form";
    private static final String FORM = "translation";

    private final TranslationPages pages;
    private final TranslationDesk desk;

    TranslationController(TranslationPages pages, TranslationDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    String show(
            @PathVariable String slug,
            @PathVariable int number,
            @PathVariable String language,
            Locale locale,
            Model model) {
        TranslationForm form =
                pages.describe(slug, number, language, locale, model).form();
        return page(form, model);
    }

    private static String page(TranslationForm carried, Model model) {
        if (!model.containsAttribute(FORM)) {
            model.addAttribute(FORM, carried);
        }
        model.addAttribute("last", carried.number());
        model.addAttribute("sent", carried.sent());
        return PAGE;
    }

    @PostMapping
    ModelAndView write(
            @PathVariable String slug,
            @PathVariable int number,
            @PathVariable String language,
            @Valid @ModelAttribute(FORM) TranslationForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        Work work = pages.describe(slug, number, language, locale, model);
        form.check(work.original(), errors);
        if (errors.hasErrors()) {
            return new ModelAndView(page(form, model), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var seen = new Before(Objects.requireNonNull(form.number()), Objects.requireNonNull(form.sent()));
        return switch (desk.write(
                work.line().id(), work.language(), form.toDraft(work.original()), seen, actor.account())) {
            case Kept.Done done -> {
                redirect.addFlashAttribute("done", "consultation.translation.kept");
                yield new ModelAndView("redirect:" + work.here());
            }
            case Kept.NotNow no -> throw TranslationPages.notFound();
            case Kept.Overtaken overtaken -> {
                errors.reject("consultation.translation.overtaken");
                Work now = pages.describe(slug, number, language, locale, model);
                yield new ModelAndView(page(now.form(), model), HttpStatus.CONFLICT);
            }
        };
    }
}
