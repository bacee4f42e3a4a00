package org.wsis.consultation.merge;

import java.util.Locale;
import java.util.Optional;
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
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.fate.Standings;
import org.wsis.consultation.handling.Acted;
import org.wsis.consultation.handling.Handlings;
import org.wsis.web.Choices;

/** Puts together what staff and authors see of proposals. */
@Component
class MergePages {
    private static final String PAGE = "consultation/merge/form";

    private final Consultations consultations;
    private final Standings standings;
    private final Mergers mergers;
    private final Handlings handlings;
    private final Accounts accounts;
    private final Choices choices;

    MergePages(
            Consultations consultations,
            Standings standings,
            Mergers mergers,
            Handlings handlings,
            Accounts accounts,
            Choices choices) {
        this.consultations = consultations;
        this.standings = standings;
        this.mergers = mergers;
        this.handlings = handlings;
        this.accounts = accounts;
        this.choices = choices;
    }

    private ContributionLine find(String slug, int number, Locale locale, Model model) {
        ConsultationView consultation = consultations.find(slug).orElseThrow(MergePages::notFound);
        ContributionLine line = standings.find(consultation.id(), number).orElseThrow(MergePages::notFound);
        model.addAttribute("consultation", consultation);
        model.addAttribute("consultationTitle", consultation.words(locale).title());
        model.addAttribute("line", line);
        return line;
    }

    /** The contribution, for staff, with both forms. */
    ContributionLine describe(String slug, int number, Locale locale, Model model) {
        ContributionLine line = find(slug, number, locale, model);
        Merger open = mergers.open(line.id()).orElse(null);
        model.addAttribute("open", open);
        model.addAttribute("other", open == null ? null : standings.get(open.otherThan(line.id())));
        model.addAttribute("version", handlings.find(line.id()).version());
        model.addAttribute("form", MergeForm.EMPTY);
        model.addAttribute("withdrawal", WithdrawalForm.EMPTY);
        return line;
    }

    /** The contribution, for its author; that of somebody else is not there, nor is a proposal that not everybody could read. */
    ContributionLine describeOwn(String slug, int number, AccountId author, Locale locale, Model model) {
        ContributionLine line = find(slug, number, locale, model);
        if (!line.person().equals(author)) {
            throw notFound();
        }
        Optional<Merger> open = mergers.open(line.id());
        Optional<ContributionLine> other = open.map(merger -> standings.get(merger.otherThan(line.id())))
                .filter(one -> one.shown() && line.shown())
                .map(ContributionLine::published);
        model.addAttribute("open", other.isPresent() ? open.orElse(null) : null);
        model.addAttribute("other", other.orElse(null));
        model.addAttribute("choices", choices.yesNo(locale));
        return line;
    }

    /** Back to the contribution, or the forms again with what there is now and what was typed. */
    ModelAndView answer(
            Acted acted, String done, String path, BindingResult errors, Model model, RedirectAttributes redirect) {
        switch (acted) {
            case Acted.Done no -> {
                redirect.addFlashAttribute("done", done);
                return new ModelAndView("redirect:" + path);
            }
            case Acted.Overtaken no -> errors.reject("consultation.handling.overtaken");
            case Acted.Taken(AccountId by, long version) ->
                errors.reject("consultation.handling.taken", new Object[] {name(by)}, null);
            case Acted.NotNow no -> errors.reject("consultation.merge.impossible");
        }
        return again(errors, HttpStatus.CONFLICT, model);
    }

    private String name(AccountId person) {
        return accounts.find(person).map(AccountView::name).orElse("–");
    }

    /** The forms again with what was typed. */
    static ModelAndView again(BindingResult errors, HttpStatus status, Model model) {
        model.addAttribute(errors.getObjectName(), errors.getTarget());
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + errors.getObjectName(), errors);
        boolean typed = errors.getObjectName().equals("form");
        model.addAttribute("typed", typed);
        model.addAttribute("over", !typed);
        return new ModelAndView(PAGE, status);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
