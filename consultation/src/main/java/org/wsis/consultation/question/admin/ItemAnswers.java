package org.wsis.consultation.question.admin;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a form for an item leads to. */
final class ItemAnswers {
    static final String PAGE = "consultation/question/item";
    static final String FORM = "item";
    private static final String REVISION = "revision";

    private ItemAnswers() {}

    /** The form for the first time. */
    static String shown(ItemForm form, Model model) {
        model.addAttribute(FORM, form);
        model.addAttribute(REVISION, form.revision());
        return PAGE;
    }

    /** The form again with what was typed. */
    static ModelAndView refused(@Nullable Long revision, HttpStatus status, Model model) {
        model.addAttribute(REVISION, revision);
        return new ModelAndView(PAGE, status);
    }

    /** The same where somebody took out of the draft what it is about. */
    static ModelAndView gone(ItemForm form, BindingResult errors, Model model) {
        errors.reject("consultation.question.gone");
        model.addAttribute("gone", true);
        return refused(form.revision(), HttpStatus.CONFLICT, model);
    }

    /** Back to the questionnaire, or the form again. */
    static ModelAndView of(
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
            case Written.Gone gone -> gone(form, errors, model);
        };
    }
}
