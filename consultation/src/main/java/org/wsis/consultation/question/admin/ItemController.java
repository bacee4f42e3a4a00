package org.wsis.consultation.question.admin;

import jakarta.validation.Valid;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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

/** The sections, questions and parts of a questionnaire that staff work on, one by one. */
@Controller
@RequestMapping("/admin/consultations/{slug}/questionnaire/items")
class ItemController {
    private static final String PAGE = "consultation/question/item";
    private static final String FORM = "item";
    private static final String REVISION = "revision";

    private final QuestionnairePages pages;
    private final QuestionnaireDesk desk;

    ItemController(QuestionnairePages pages, QuestionnaireDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping("/new/{kind}")
    String begin(
            @PathVariable String slug,
            @PathVariable Kind kind,
            @RequestParam(defaultValue = "") String under,
            Locale locale,
            Model model) {
        Draft draft = describeNew(slug, kind, under, locale, model);
        model.addAttribute(FORM, ItemForm.empty(Language.of(locale), draft));
        model.addAttribute(REVISION, draft.revision());
        return PAGE;
    }

    @PostMapping("/new/{kind}")
    ModelAndView add(
            @PathVariable String slug,
            @PathVariable Kind kind,
            @RequestParam(defaultValue = "") String under,
            @Valid @ModelAttribute(FORM) ItemForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        describeNew(slug, kind, under, locale, model);
        form.check(kind, errors);
        if (errors.hasErrors()) {
            return refused(form.revision(), HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        Written written = desk.add(pages.find(slug).id(), under, kind, form, actor.account());
        return answer(slug, written, form, errors, model, redirect);
    }

    @GetMapping("/{path}")
    String show(@PathVariable String slug, @PathVariable String path, Locale locale, Model model) {
        Draft draft = pages.draft(pages.describe(slug, locale, model));
        Item item = describeOld(draft, path, locale, model);
        model.addAttribute(FORM, ItemForm.of(item, draft));
        model.addAttribute(REVISION, draft.revision());
        return PAGE;
    }

    @PostMapping("/{path}")
    ModelAndView change(
            @PathVariable String slug,
            @PathVariable String path,
            @Valid @ModelAttribute(FORM) ItemForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        Draft draft = pages.draft(pages.describe(slug, locale, model));
        form.check(describeOld(draft, path, locale, model).kind(), errors);
        if (errors.hasErrors()) {
            return refused(form.revision(), HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        Written written = desk.change(pages.find(slug).id(), path, form, actor.account());
        return answer(slug, written, form, errors, model, redirect);
    }

    private Draft describeNew(String slug, Kind kind, String under, Locale locale, Model model) {
        ConsultationView consultation = pages.describe(slug, locale, model);
        Draft draft = pages.draft(consultation);
        Item parent = draft.content().find(under).orElse(null);
        if (parent == null && !under.isEmpty() || !QuestionnaireRules.fits(kind, parent)) {
            throw QuestionnairePages.notFound();
        }
        String path = "new/" + kind + (under.isEmpty() ? "" : "?under=" + under);
        pages.describeItem(kind, null, parent, path, locale, model);
        return draft;
    }

    private Item describeOld(Draft draft, String path, Locale locale, Model model) {
        Item item = draft.content().find(path).orElseThrow(QuestionnairePages::notFound);
        Item parent = draft.content().find(draft.content().parentOf(path)).orElse(null);
        pages.describeItem(item.kind(), item, parent, path, locale, model);
        return item;
    }

    private static ModelAndView refused(@Nullable Long revision, HttpStatus status, Model model) {
        model.addAttribute(REVISION, revision);
        return new ModelAndView(PAGE, status);
    }

    private static ModelAndView answer(
            String slug,
            Written written,
            ItemForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return switch (written) {
            case Written.Done done -> {
                redirect.addFlashAttribute("done", "consultation.question.saved");
                yield new ModelAndView("redirect:" + QuestionnairePages.path(slug));
            }
            case Written.Overtaken(long revision) -> {
                errors.reject("consultation.question.overtaken");
                yield refused(revision, HttpStatus.CONFLICT, model);
            }
            case Written.TooMany many -> {
                errors.reject("consultation.question.too-many");
                yield refused(form.revision(), HttpStatus.UNPROCESSABLE_CONTENT, model);
            }
            case Written.Gone gone -> throw QuestionnairePages.notFound();
        };
    }
}
