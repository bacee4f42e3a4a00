package org.wsis.consultation.coauthor.agreement;

import java.util.Locale;
import java.util.Map;
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
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.contribution.SheetPages;
import org.wsis.consultation.link.LinkReply;
import org.wsis.consultation.published.PublicAnswers;

/** Where the letter leads. */
@Controller
@RequestMapping("/consultations/{slug}/co-author")
class AgreementController {
    private static final String PAGE = "consultation/coauthor/agreement";
    static final String FORM = "form";
    static final String WORDS = "consultation.coauthor.agreement.";

    private final AgreementDesk desk;
    private final SheetPages pages;
    private final PublicAnswers answers;
    private final Accounts accounts;

    AgreementController(AgreementDesk desk, SheetPages pages, PublicAnswers answers, Accounts accounts) {
        this.desk = desk;
        this.pages = pages;
        this.answers = answers;
        this.accounts = accounts;
    }

    @GetMapping
    String page(@PathVariable String slug, @RequestParam @Nullable String token, Locale locale, Model model) {
        describe(pages.find(slug), token, locale, model);
        model.addAttribute(FORM, LinkReply.to(token));
        return PAGE;
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable String slug,
            @ModelAttribute(FORM) LinkReply form,
            BindingResult errors,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        ConsultationView consultation = pages.find(slug);
        form.check(errors);
        if (errors.hasErrors()) {
            describe(consultation, form.token(), locale, model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        boolean noted = desk.answer(consultation, form.token(), form.agrees());
        return new ModelAndView(form.answered(consultation, WORDS, noted, redirect));
    }

    private void describe(ConsultationView consultation, @Nullable String token, Locale locale, Model model) {
        pages.describe(consultation, locale, model);
        Invitation asked = desk.find(consultation, token).orElse(null);
        model.addAttribute("token", token);
        model.addAttribute("asked", asked);
        if (asked != null && asked.readable()) {
            model.addAttribute(
                    "author",
                    accounts.find(asked.line().person()).map(AccountView::name).orElse("–"));
            model.addAttribute("told", answers.of(asked.line(), locale));
            model.addAttribute("kept", Map.of());
        }
    }
}
