package org.wsis.consultation.request.page;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.call.Barrier;
import org.wsis.consultation.request.RequestRules;

/** The requests that a person sends with their contribution. */
@Controller
@RequestMapping("/consultations/{slug}/contribute/requests")
class RequestsController {
    private static final String PAGE = "consultation/request/list";

    private final RequestPages pages;
    private final RequestDesk desk;

    RequestsController(RequestPages pages, RequestDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    String list(ConsultationView consultation, Actor actor, Locale locale, Model model) {
        if (pages.describe(consultation, actor, locale, model) == Barrier.SENT) {
            return "redirect:" + consultation.path() + "/contribute/receipt";
        }
        pages.describeList(consultation, actor, locale, model);
        model.addAttribute("form", new NewRequestForm(null));
        return PAGE;
    }

    @PostMapping
    ModelAndView begin(
            ConsultationView consultation,
            Actor actor,
            @Valid @ModelAttribute("form") NewRequestForm form,
            BindingResult errors,
            Locale locale,
            Model model) {
        pages.describe(consultation, actor, locale, model);
        if (!errors.hasErrors()) {
            switch (desk.begin(consultation, actor, Objects.requireNonNull(form.kind()))) {
                case Begun.Done(RequestId id) -> {
                    return new ModelAndView("redirect:" + consultation.path() + "/contribute/requests/" + id);
                }
                case Begun.Refused(Barrier barrier) -> errors.reject(barrier.key());
                case Begun.NotTaken no -> errors.rejectValue("kind", "consultation.request.not-taken");
                case Begun.Full full ->
                    errors.reject("consultation.request.full", new Object[] {String.valueOf(RequestRules.MOST)}, null);
            }
        }
        pages.describeList(consultation, actor, locale, model);
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
