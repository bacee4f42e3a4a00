package org.wsis.forum.edition.admin;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.forum.edition.EditionView;
import org.wsis.forum.edition.Editions;

/** The edition that a form of staff is about. */
@Component
class KnownEdition {
    private static final String OVERTAKEN = "forum.overtaken";

    private final Editions editions;

    KnownEdition(Editions editions) {
        this.editions = editions;
    }

    /** Throws not found if there is none. */
    EditionView of(int year) {
        return editions.find(year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /**
     * Puts it into the model.
     *
     * @param version that a form carries, or null for the present one
     */
    EditionView show(int year, @Nullable Long version, Model model) {
        EditionView edition = of(year);
        model.addAttribute("edition", edition);
        model.addAttribute("version", version == null ? edition.version() : version);
        return edition;
    }

    /** Does what a form without errors asks for; if somebody was faster, the form says so and carries the present version. */
    ModelAndView act(
            int year, String page, BindingResult errors, Model model, RedirectAttributes redirect, Runnable act) {
        if (errors.hasErrors()) {
            return new ModelAndView(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            act.run();
        } catch (OptimisticLockingFailureException overtaken) {
            errors.reject(OVERTAKEN);
            model.addAttribute("version", of(year).version());
            return new ModelAndView(page, HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute("done", "forum.saved");
        return new ModelAndView("redirect:/admin/forum/" + year);
    }
}
