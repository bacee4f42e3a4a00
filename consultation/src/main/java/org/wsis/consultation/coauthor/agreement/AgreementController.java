package org.wsis.consultation.coauthor.agreement;

import jakarta.validation.Valid;
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
import org.wsis.consultation.published.PublicAnswers;
import org.wsis.web.Choices;

/** Where the letter leads: a page with a button, because mail scanners follow links. */
@Controller
@RequestMapping("/consultations/{slug}/co-author")
class AgreementController {
    private static final String PAGE = "consultation/coauthor/agreement";
    private static final String FORM = "reply";

    private final AgreementDesk desk;
    private final SheetPages pages;
    private final PublicAnswers answers;
    private final Accounts accounts;
    private final Choices choices;

    AgreementController(
            AgreementDesk desk, SheetPages pages, PublicAnswers answers, Accounts accounts, Choices choices) {
        this.desk = desk;
        this.pages = pages;
        this.answers = answers;
        this.accounts = accounts;
        this.choices = choices;
    }

    @GetMapping
    String page(@PathVariable String slug, @RequestParam @Nullable String token, Locale locale, Model model) {
        describe(pages.find(slug), token, locale, model);
        model.addAttribute(FORM, new ReplyForm(token, null));
        return PAGE;
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable String slug,
            @Valid @ModelAttribute(FORM) ReplyForm form,
            BindingResult errors,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        ConsultationView consultation = pages.find(slug);
        if (errors.hasErrors()) {
            describe(consultation, form.token(), locale, model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        boolean agrees = Boolean.TRUE.equals(form.agrees());
        boolean noted = desk.answer(consultation.id(), form.token(), agrees);
        redirect.addFlashAttribute(noted ? "done" : "problem", message(noted, agrees));
        redirect.addAttribute("token", form.token());
        return new ModelAndView("redirect:" + consultation.path() + "/co-author");
    }

    static String message(boolean noted, boolean agrees) {
        if (!noted) {
            return "consultation.coauthor.agreement.over";
        }
        return agrees ? "consultation.coauthor.agreement.agreed" : "consultation.coauthor.agreement.declined";
    }

    private void describe(ConsultationView consultation, @Nullable String token, Locale locale, Model model) {
        pages.describe(consultation, locale, model);
        Invitation asked = desk.find(consultation.id(), token).orElse(null);
        model.addAttribute("token", token);
        model.addAttribute("asked", asked);
        model.addAttribute("choices", choices.yesNo(locale));
        if (asked != null && asked.readable()) {
            model.addAttribute(
                    "author",
                    accounts.find(asked.line().person()).map(AccountView::name).orElse("–"));
            model.addAttribute("told", answers.of(asked.line(), locale));
            model.addAttribute("kept", Map.of());
        }
    }
}
