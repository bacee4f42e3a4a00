package org.wsis.consultation.question.admin;

import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.HttpStatus;
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
import org.wsis.consultation.question.Draft;
import org.wsis.consultation.question.Item;
import org.wsis.consultation.question.Kind;
import org.wsis.consultation.question.QuestionnaireRules;
import org.wsis.reference.Language;

/** Staff add an item to the draft of a questionnaire. */
@Controller
@RequestMapping("/admin/consultations/{slug}/questionnaire/items/new/{kind}")
class NewItemController {
    private final QuestionnairePages pages;
    private final QuestionnaireDesk desk;

    NewItemController(QuestionnairePages pages, QuestionnaireDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    String begin(
            @PathVariable String slug,
            @PathVariable Kind kind,
            @RequestParam(defaultValue = "") String under,
            Locale locale,
            Model model) {
        Draft draft = pages.draft(pages.describe(slug, locale, model));
        if (!describe(draft, kind, under, locale, model)) {
            throw QuestionnairePages.notFound();
        }
        return ItemAnswers.shown(ItemForm.empty(Language.of(locale), draft), model);
    }

    @PostMapping
    ModelAndView add(
            @PathVariable String slug,
            @PathVariable Kind kind,
            @RequestParam(defaultValue = "") String under,
            @Valid @ModelAttribute(ItemAnswers.FORM) ItemForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        ConsultationView consultation = pages.describe(slug, locale, model);
        if (!describe(pages.draft(consultation), kind, under, locale, model)) {
            return ItemAnswers.gone(form, errors, model);
        }
        form.check(kind, errors);
        if (errors.hasErrors()) {
            return ItemAnswers.refused(form.revision(), HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        Written written = desk.add(consultation.id(), under, kind, form, actor.account());
        return ItemAnswers.of(slug, written, form, errors, model, redirect);
    }

    /** Whether what it shall belong to is there. */
    private boolean describe(Draft draft, Kind kind, String under, Locale locale, Model model) {
        Item parent = draft.content().find(under).orElse(null);
        boolean gone = parent == null && !under.isEmpty();
        if (!gone && !QuestionnaireRules.fits(kind, parent)) {
            throw QuestionnairePages.notFound();
        }
        String path = "new/" + kind + (under.isEmpty() ? "" : "?under=" + under);
        pages.describeItem(kind, null, parent, path, locale, model);
        return !gone;
    }
}
