package org.wsis.prizes.criterion;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.prizes.criterion.CriteriaDesk.Outcome;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.edition.EditionView;

/** Puts together what the pages of the criteria show. */
@Component
class CriteriaPages {
    private final Contests contests;
    private final Criteria criteria;
    private final CriteriaDesk desk;

    CriteriaPages(Contests contests, Criteria criteria, CriteriaDesk desk) {
        this.contests = contests;
        this.criteria = criteria;
        this.desk = desk;
    }

    /** There is no page for an edition that the portal does not hold. */
    void describe(int year, Locale locale, Model model) {
        EditionView edition = contests.find(year).filter(EditionView::isRunning).orElseThrow(CriteriaPages::notFound);
        model.addAttribute("edition", edition);
        model.addAttribute("criteria", criteria.of(year, locale));
        model.addAttribute("open", desk.mayChange(year));
        model.addAttribute(
                "languages", UsualCriteria.LANGUAGES.stream().map(Locale::of).toList());
    }

    /** There is no page for a criterion that the edition does not have; answers it as a form. */
    CriterionForm describe(int year, int number, Locale locale, Model model) {
        describe(year, locale, model);
        Map<String, CriterionWords> words = words(year, number);
        long version = criteria.versions(year).getOrDefault(number, 0L);
        model.addAttribute("number", number);
        model.addAttribute("version", version);
        return CriterionForm.of(words, version);
    }

    Map<String, CriterionWords> words(int year, int number) {
        Map<String, CriterionWords> words = criteria.words(year).get(number);
        if (words == null) {
            throw notFound();
        }
        return words;
    }

    /** Goes back to the list, or shows the page with why nothing changed. */
    static ModelAndView answer(
            int year, Outcome outcome, String page, BindingResult errors, RedirectAttributes redirect) {
        if (outcome != Outcome.DONE) {
            errors.reject(outcome.key());
            return new ModelAndView(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("done", "prizes.criterion.saved");
        return new ModelAndView("redirect:" + path(year));
    }

    static String path(int year) {
        return "/admin/prizes/" + year + "/criteria";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
