package org.wsis.consultation.decision;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.fate.Standings;
import org.wsis.consultation.handling.Acted;
import org.wsis.consultation.said.Sayings;

/** What all pages have in common on which staff act on a contribution. */
@Component
class HandlingPages {
    private final Consultations consultations;
    private final Standings standings;
    private final Accounts accounts;

    HandlingPages(Consultations consultations, Standings standings, Accounts accounts) {
        this.consultations = consultations;
        this.standings = standings;
        this.accounts = accounts;
    }

    /** The contribution, confidential and hidden ones among them, with what stands around a form about it. */
    Subject describe(String slug, int number, Locale locale, Model model) {
        ConsultationView consultation = consultations.find(slug).orElseThrow(HandlingPages::notFound);
        var subject = new Subject(
                consultation, standings.find(consultation.id(), number).orElseThrow(HandlingPages::notFound));
        model.addAttribute("consultation", consultation);
        model.addAttribute("consultationTitle", consultation.words(locale).title());
        model.addAttribute("line", subject.line());
        model.addAttribute("here", subject.here());
        model.addAttribute("languages", Sayings.languages());
        return subject;
    }

    /** Back to the contribution, or the form again with what was typed and the version that there is now. */
    ModelAndView answer(
            Acted acted, Subject subject, String page, BindingResult errors, Model model, RedirectAttributes redirect) {
        return switch (acted) {
            case Acted.Done done -> {
                redirect.addFlashAttribute("done", "consultation.handling.done");
                yield new ModelAndView("redirect:" + subject.here());
            }
            case Acted.Overtaken(long version) -> {
                errors.reject("consultation.handling.overtaken");
                yield again(page, version, model);
            }
            case Acted.Taken(AccountId by, long version) -> {
                errors.reject("consultation.handling.taken", new Object[] {name(by)}, null);
                yield again(page, version, model);
            }
            case Acted.NotNow(long version) -> {
                errors.reject("consultation.handling.not-now");
                yield again(page, version, model);
            }
        };
    }

    private static ModelAndView again(String page, long version, Model model) {
        model.addAttribute("version", version);
        return new ModelAndView(page, HttpStatus.CONFLICT);
    }

    /** The form again with what was typed. */
    static ModelAndView refused(String page, @Nullable Long version, Model model) {
        model.addAttribute("version", version);
        return new ModelAndView(page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String name(AccountId person) {
        return accounts.find(person).map(AccountView::name).orElse("–");
    }

    /** These people, by account. */
    Map<AccountId, AccountView> people(Set<AccountId> ids) {
        return accounts.findAll(ids);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
