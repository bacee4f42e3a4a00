package org.wsis.forum.setting;

import java.util.function.LongSupplier;
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

/** What all pages have in common on which staff work on an agenda. */
@Component
public class AgendaPages {
    private final Editions editions;

    AgendaPages(Editions editions) {
        this.editions = editions;
    }

    /** Puts the edition into the model; there is no page if there is none. */
    public EditionView show(int year, Model model) {
        EditionView edition = editions.find(year).orElseThrow(AgendaPages::missing);
        model.addAttribute("edition", edition);
        model.addAttribute("agenda", path(year));
        return edition;
    }

    /** The page of staff with the agenda of the edition. */
    public static String path(int year) {
        return "/admin/forum/" + year + "/agenda";
    }

    /** There is no such page. */
    public static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** The page again, with what was typed and what is wrong with it. */
    public static ModelAndView refused(String page) {
        return new ModelAndView(page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** On to another page, which says that something is done. */
    public static ModelAndView done(String next, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", key);
        return new ModelAndView("redirect:" + next);
    }

    /** An act of a form without errors. */
    @FunctionalInterface
    public interface Act {
        /** Does it, or says in the errors why not. */
        void run();
    }

    /**
     * Acts. If somebody was faster, the form comes back with what was typed, and with the present version.
     *
     * @param version the present one of what the form changes
     */
    public ModelAndView act(
            String page,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            String next,
            Act act,
            LongSupplier version) {
        if (errors.hasErrors()) {
            return refused(page);
        }
        try {
            act.run();
        } catch (OptimisticLockingFailureException overtaken) {
            errors.reject("forum.overtaken");
            model.addAttribute("version", version.getAsLong());
            return new ModelAndView(page, HttpStatus.CONFLICT);
        }
        return errors.hasErrors() ? refused(page) : done(next, "forum.saved", redirect);
    }
}
