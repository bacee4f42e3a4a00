package org.wsis.consultation.facilitator.call;

import jakarta.validation.Valid;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.facilitator.Community;
import org.wsis.consultation.facilitator.FacilitatorRules;

/** Where somebody is put forward in a community. */
@Controller
@RequestMapping("/consultations/{slug}/facilitators/{key}/candidates")
class CandidateController {
    private static final String PAGE = "consultation/facilitator/candidate";

    private final CandidateDesk desk;
    private final CandidatePages pages;
    private final Accounts accounts;

    CandidateController(CandidateDesk desk, CandidatePages pages, Accounts accounts) {
        this.desk = desk;
        this.pages = pages;
        this.accounts = accounts;
    }

    @GetMapping
    String form(ConsultationView consultation, @PathVariable String key, Actor actor, Locale locale, Model model) {
        AccountView person = person(actor);
        pages.describe(consultation, community(consultation, key, person), null, locale, model);
        model.addAttribute("form", CandidateForm.of(person));
        return PAGE;
    }

    @PostMapping
    ModelAndView putForward(
            ConsultationView consultation,
            @PathVariable String key,
            @Valid @ModelAttribute("form") CandidateForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        Community community = community(consultation, key, person(actor));
        form.check(pages.countries(locale), errors);
        if (errors.hasErrors()) {
            return again(consultation, community, form, HttpStatus.UNPROCESSABLE_CONTENT, locale, model);
        }
        HttpStatusCode status = putForward(consultation, community, form, actor, errors);
        if (errors.hasErrors()) {
            return again(consultation, community, form, status, locale, model);
        }
        redirect.addFlashAttribute("done", "consultation.facilitator.put-forward.done");
        return new ModelAndView("redirect:" + consultation.path() + "/facilitators");
    }

    private HttpStatusCode putForward(
            ConsultationView consultation, Community community, CandidateForm form, Actor actor, BindingResult errors) {
        return switch (desk.putForward(consultation, community, form.toDetails(), actor.account())) {
            case DONE -> HttpStatus.SEE_OTHER;
            case GONE -> throw notFound();
            case TOO_EARLY -> refuse(errors, "consultation.facilitator.too-early", HttpStatus.CONFLICT);
            case TOO_LATE -> refuse(errors, "consultation.facilitator.too-late", HttpStatus.CONFLICT);
            case TOO_MANY -> {
                errors.reject(
                        "consultation.facilitator.too-many-people",
                        new Object[] {String.valueOf(FacilitatorRules.MOST)},
                        null);
                yield HttpStatus.UNPROCESSABLE_CONTENT;
            }
            case AGAIN -> {
                errors.rejectValue("email", "consultation.facilitator.again");
                yield HttpStatus.UNPROCESSABLE_CONTENT;
            }
        };
    }

    private static HttpStatus refuse(BindingResult errors, String key, HttpStatus status) {
        errors.reject(key);
        return status;
    }

    private ModelAndView again(
            ConsultationView consultation,
            Community community,
            @Nullable CandidateForm typed,
            HttpStatusCode status,
            Locale locale,
            Model model) {
        pages.describe(consultation, community, typed, locale, model);
        return new ModelAndView(PAGE, status);
    }

    private AccountView person(Actor actor) {
        return accounts.find(actor.account()).orElseThrow(CandidateController::notFound);
    }

    private Community community(ConsultationView consultation, String key, AccountView person) {
        return desk.open(consultation, key, person).orElseThrow(CandidateController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
