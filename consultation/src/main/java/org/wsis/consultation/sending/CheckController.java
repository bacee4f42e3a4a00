package org.wsis.consultation.sending;

import jakarta.validation.Valid;
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
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.call.Barrier;
import org.wsis.consultation.contribution.OwnSheet;
import org.wsis.reference.Language;

/** The answers read through, the conditions, and the button that sends them. */
@Controller
@RequestMapping("/consultations/{slug}/contribute/check")
class CheckController {
    private static final String PAGE = "consultation/sending/check";
    private static final String FORM = "cover";

    private final SendPages pages;
    private final SendDesk desk;

    CheckController(SendPages pages, SendDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    String check(@PathVariable String slug, Actor actor, Locale locale, Model model) {
        ConsultationView consultation = pages.find(slug);
        OwnSheet own = pages.own(consultation, actor);
        if (pages.describeCheck(consultation, own, actor, locale, model) == Barrier.SENT) {
            return "redirect:" + receipt(consultation);
        }
        var before = own.sent() == null ? null : own.sent().sent();
        model.addAttribute(FORM, CoverForm.of(before, Language.of(locale), pages.read(own, model)));
        describe(pages.read(own, model), model);
        return PAGE;
    }

    @PostMapping
    ModelAndView send(
            @PathVariable String slug,
            Actor actor,
            @Valid @ModelAttribute(FORM) CoverForm form,
            BindingResult errors,
            Locale locale,
            Model model) {
        ConsultationView consultation = pages.find(slug);
        form.check(pages.behalves(actor.account(), locale), errors);
        Read read = form.read();
        Sending sending =
                errors.hasErrors() ? new Sending.Unmet() : desk.send(consultation, actor, form.toCover(), read);
        switch (sending) {
            case Sending.Received received -> {
                return new ModelAndView("redirect:" + receipt(consultation));
            }
            case Sending.Refused(Barrier barrier) -> errors.reject(barrier.key());
            case Sending.Overtaken(Read since) -> {
                read = since;
                errors.reject("consultation.sending.overtaken");
            }
            case Sending.NotTheirs no -> errors.rejectValue("behalf", "consultation.sending.behalf.unknown");
            case Sending.Unmet unmet -> {
                if (!errors.hasErrors()) {
                    errors.reject("consultation.sending.unmet.nothing");
                }
            }
        }
        pages.describeCheck(consultation, pages.own(consultation, actor), actor, locale, model);
        describe(read, model);
        boolean overtaken = sending instanceof Sending.Overtaken;
        return new ModelAndView(PAGE, overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static void describe(Read read, Model model) {
        model.addAttribute("version", read.version());
        model.addAttribute("requestsRead", read.requests());
    }

    private static String receipt(ConsultationView consultation) {
        return consultation.path() + "/contribute/receipt";
    }
}
