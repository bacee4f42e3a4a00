package org.wsis.consultation.question.admin;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
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
import org.wsis.consultation.question.Draft;
import org.wsis.consultation.question.Item;
import org.wsis.consultation.question.Kind;

/** Staff change an item of the draft of a questionnaire. */
@Controller
@RequestMapping("/admin/consultations/{slug}/questionnaire/items/{path}")
class ItemController {
    private final QuestionnairePages pages;
    private final QuestionnaireDesk desk;

    ItemController(QuestionnairePages pages, QuestionnaireDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable String slug, @PathVariable String path, Locale locale, Model model) {
        Draft draft = pages.draft(pages.describe(slug, locale, model));
        Item item = draft.content().find(path).orElseThrow(QuestionnairePages::notFound);
        describe(draft, item, path, locale, model);
        return ItemAnswers.shown(ItemForm.of(item, draft), model);
    }

    @PostMapping
    ModelAndView change(
            @PathVariable String slug,
            @PathVariable String path,
            @Valid @ModelAttribute(ItemAnswers.FORM) ItemForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        ConsultationView consultation = pages.describe(slug, locale, model);
        Draft draft = pages.draft(consultation);
        Item item = draft.content().find(path).orElse(null);
        if (item == null) {
            Kind kind = Optional.ofNullable(form.kind()).orElseThrow(QuestionnairePages::notFound);
            pages.describeItem(kind, null, null, path, locale, model);
            return ItemAnswers.gone(form, errors, model);
        }
        describe(draft, item, path, locale, model);
        form.check(item.kind(), errors);
        if (errors.hasErrors()) {
            return ItemAnswers.refused(form.revision(), HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        Written written = desk.change(consultation.id(), path, form, actor.account());
        return ItemAnswers.of(slug, written, form, errors, model, redirect);
    }

    private void describe(Draft draft, Item item, String path, Locale locale, Model model) {
        Item parent = draft.content().find(draft.content().parentOf(path)).orElse(null);
        pages.describeItem(item.kind(), item, parent, path, locale, model);
    }
}
