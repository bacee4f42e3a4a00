package org.wsis.consultation.coauthor.agreement;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.contribution.SheetPages;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.fate.Fates;
import org.wsis.consultation.link.LinkReply;
import org.wsis.consultation.theme.Themes;

/** What became of a contribution, for a co-author who is signed in. */
@Controller
@RequestMapping("/consultations/{slug}/co-authored/{number}")
class CoauthoredController {
    private static final String PAGE = "consultation/coauthor/mine";

    private final AgreementDesk desk;
    private final SheetPages pages;
    private final Fates fates;
    private final Themes themes;

    CoauthoredController(AgreementDesk desk, SheetPages pages, Fates fates, Themes themes) {
        this.desk = desk;
        this.pages = pages;
        this.fates = fates;
        this.themes = themes;
    }

    @GetMapping
    String page(@PathVariable String slug, @PathVariable int number, Actor actor, Locale locale, Model model) {
        describe(pages.find(slug), number, actor, locale, model);
        model.addAttribute(AgreementController.FORM, LinkReply.to(null));
        return PAGE;
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable String slug,
            @PathVariable int number,
            @ModelAttribute(AgreementController.FORM) LinkReply form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        ConsultationView consultation = pages.find(slug);
        describe(consultation, number, actor, locale, model);
        form.check(errors);
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        form.say(
                AgreementController.WORDS,
                desk.answer(consultation.id(), number, actor.account(), form.agrees()),
                redirect);
        boolean there = desk.find(consultation.id(), number, actor.account()).isPresent();
        return new ModelAndView("redirect:" + (there ? consultation.path() + "/co-authored/" + number : "/account"));
    }

    /** What others are asked about is not there. */
    private void describe(ConsultationView consultation, int number, Actor actor, Locale locale, Model model) {
        Invitation asked = desk.find(consultation.id(), number, actor.account()).orElseThrow(SheetPages::notFound);
        ContributionLine line = asked.line();
        pages.describe(consultation, locale, model);
        model.addAttribute("asked", asked);
        model.addAttribute("line", line);
        model.addAttribute("events", fates.of(line.id()));
        model.addAttribute("placed", themes.of(line.mergedInto() == null ? line.id() : line.mergedInto()));
    }
}
