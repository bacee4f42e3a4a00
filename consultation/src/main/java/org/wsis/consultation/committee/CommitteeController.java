package org.wsis.consultation.committee;

import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.committee.CommitteeDesk.Change;
import org.wsis.web.Choices;

/** Who judges the requests of a consultation, for staff. */
@Controller
@RequestMapping("/admin/consultations/{slug}/committee/members")
class CommitteeController {
    private static final String PAGE = "consultation/committee/members";

    private final Committee committee;
    private final CommitteeDesk desk;
    private final Choices choices;

    CommitteeController(Committee committee, CommitteeDesk desk, Choices choices) {
        this.committee = committee;
        this.desk = desk;
        this.choices = choices;
    }

    @GetMapping
    String show(ConsultationView consultation, Locale locale, Model model) {
        describe(consultation, locale, model);
        model.addAttribute("form", MemberForm.EMPTY);
        return PAGE;
    }

    @PostMapping
    ModelAndView change(
            ConsultationView consultation,
            @Valid @ModelAttribute("form") MemberForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        form.check(errors);
        Change change = errors.hasErrors() ? Change.DONE : change(consultation, form, actor);
        if (change != Change.DONE) {
            errors.rejectValue("email", change.key());
        }
        if (errors.hasErrors()) {
            describe(consultation, locale, model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("done", form.toAct().done());
        return new ModelAndView("redirect:/admin" + consultation.path() + "/committee/members");
    }

    private Change change(ConsultationView consultation, MemberForm form, Actor actor) {
        return switch (form.toAct()) {
            case ADD -> desk.add(consultation.id(), form.toEmail(), form.toReason(), actor.account());
            case REMOVE -> desk.remove(consultation.id(), form.toEmail(), form.toReason(), actor.account());
        };
    }

    private void describe(ConsultationView consultation, Locale locale, Model model) {
        model.addAttribute("consultation", consultation);
        model.addAttribute("consultationTitle", consultation.words(locale).title());
        model.addAttribute("members", committee.of(consultation.id()));
        model.addAttribute("acts", choices.of(MemberForm.Act.class, MemberForm.Act::key, locale));
    }
}
