package org.wsis.consultation.sending;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.contribution.OwnSheet;
import org.wsis.consultation.contribution.SheetPages;

/** What a person sent, with its number and when it came; there it is taken back or withdrawn. */
@Controller
@RequestMapping("/consultations/{slug}/contribute/receipt")
class ReceiptController {
    private final SendPages pages;
    private final SendDesk desk;

    ReceiptController(SendPages pages, SendDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable String slug, Actor actor, Locale locale, Model model) {
        ConsultationView consultation = pages.find(slug);
        OwnSheet own = pages.own(consultation, actor);
        if (own.sent() == null) {
            return "redirect:" + consultation.path() + "/contribute";
        }
        pages.describeReceipt(consultation, own, own.sent(), actor, locale, model);
        return "consultation/sending/receipt";
    }

    /** Takes it back to change it. */
    @PostMapping("/reopening")
    String reopen(@PathVariable String slug, Actor actor, RedirectAttributes redirect) {
        ConsultationView consultation = pages.find(slug);
        if (desk.reopen(consultation, actor)) {
            redirect.addFlashAttribute("done", "consultation.sending.reopened");
            return "redirect:" + consultation.path() + "/contribute";
        }
        redirect.addFlashAttribute("problem", "consultation.sending.reopening.refused");
        return "redirect:" + consultation.path() + "/contribute/receipt";
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable String slug, Actor actor, RedirectAttributes redirect) {
        ConsultationView consultation = pages.find(slug);
        if (!desk.withdraw(consultation, actor)) {
            throw SheetPages.notFound();
        }
        redirect.addFlashAttribute("done", "consultation.sending.withdrawn");
        return "redirect:" + consultation.path() + "/contribute/receipt";
    }
}
