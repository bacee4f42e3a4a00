package org.wsis.consultation.form;

import java.util.function.LongSupplier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.consultation.ConsultationView;

/** A form of staff on its way back: done, or shown again with what is wrong and what was typed. */
public final class SentForm {
    private static final String OVERTAKEN = "consultation.overtaken";

    private SentForm() {}

    /**
     * Does what a form without errors asks for. If somebody else changed the thing since the page was shown, the form says so,
     * and carries the version that is there now, so that sending it again replaces that.
     */
    public static void act(BindingResult errors, Model model, Runnable act, LongSupplier version) {
        if (errors.hasErrors()) {
            return;
        }
        try {
            act.run();
        } catch (OptimisticLockingFailureException overtaken) {
            errors.reject(OVERTAKEN);
            model.addAttribute("version", version.getAsLong());
        }
    }

    /** The page of the consultation with the message, or the form again. */
    public static ModelAndView answer(
            String form,
            ConsultationView consultation,
            BindingResult errors,
            RedirectAttributes redirect,
            String done) {
        return answer(form, consultation, "", errors, redirect, done);
    }

    /** A page below that of the consultation with the message, or the form again. */
    public static ModelAndView answer(
            String form,
            ConsultationView consultation,
            String below,
            BindingResult errors,
            RedirectAttributes redirect,
            String done) {
        if (errors.hasErrors()) {
            return new ModelAndView(form, status(errors));
        }
        redirect.addFlashAttribute("done", done);
        return new ModelAndView("redirect:/admin" + consultation.path() + below);
    }

    private static HttpStatus status(BindingResult errors) {
        return errors.getGlobalErrors().stream().anyMatch(error -> OVERTAKEN.equals(error.getCode()))
                ? HttpStatus.CONFLICT
                : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
