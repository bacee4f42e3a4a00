package org.wsis.consultation.brief.admin;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.brief.BriefDesk;
import org.wsis.consultation.brief.BriefDraft;
import org.wsis.consultation.brief.BriefVersion;
import org.wsis.consultation.brief.Briefs;
import org.wsis.consultation.brief.Publishing;
import org.wsis.consultation.fate.Shares;
import org.wsis.consultation.said.Sayings;

/** The brief of a consultation, for staff: its introduction, and the versions that are published. */
@Controller
@RequestMapping("/admin/consultations/{slug}/brief")
class BriefDeskController {
    private static final String PAGE = "consultation/brief/form";

    private final BriefDesk desk;
    private final Briefs briefs;
    private final Shares shares;

    BriefDeskController(BriefDesk desk, Briefs briefs, Shares shares) {
        this.desk = desk;
        this.briefs = briefs;
        this.shares = shares;
    }

    @GetMapping
    String show(ConsultationView consultation, Locale locale, Model model) {
        describe(consultation, locale, model);
        return PAGE;
    }

    @PostMapping
    ModelAndView write(
            ConsultationView consultation,
            Actor actor,
            @Valid @ModelAttribute("form") BriefForm form,
            BindingResult errors,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        form.check(errors);
        Publishing done = errors.hasErrors()
                ? Publishing.NOTHING_WRITTEN
                : desk.write(consultation, Objects.requireNonNull(form.version()), form.toWording(), actor.account());
        return answer(consultation, done, errors, "consultation.brief.saved", locale, model, redirect);
    }

    @PostMapping("/publication")
    ModelAndView publish(
            ConsultationView consultation,
            Actor actor,
            @Valid @ModelAttribute("publication") PublicationForm form,
            BindingResult errors,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        Publishing done = errors.hasErrors()
                ? Publishing.NOTHING_WRITTEN
                : desk.publish(
                        consultation,
                        Objects.requireNonNull(form.draft()),
                        Objects.requireNonNull(form.published()),
                        form.toReason(),
                        actor.account());
        return answer(consultation, done, errors, "consultation.brief.published", locale, model, redirect);
    }

    private ModelAndView answer(
            ConsultationView consultation,
            Publishing done,
            BindingResult errors,
            String message,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        switch (done) {
            case DONE -> {
                redirect.addFlashAttribute("done", message);
                return new ModelAndView("redirect:/admin" + consultation.path() + "/brief");
            }
            case OVERTAKEN -> errors.reject("consultation.overtaken");
            case NO_REASON -> errors.rejectValue("reason", "NotBlank");
            case NOTHING_WRITTEN -> {
                if (!errors.hasErrors()) {
                    errors.reject("consultation.brief.nothing-written");
                }
            }
        }
        describe(consultation, locale, model);
        keep(errors, model);
        return new ModelAndView(
                PAGE, done == Publishing.OVERTAKEN ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The form with what was typed; the versions that it carries are those of now. */
    private static void keep(BindingResult errors, Model model) {
        model.addAttribute(errors.getObjectName(), errors.getTarget());
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + errors.getObjectName(), errors);
    }

    private void describe(ConsultationView consultation, Locale locale, Model model) {
        BriefDraft draft = briefs.draft(consultation.id());
        var versions = briefs.versions(consultation.id());
        model.addAttribute("consultation", consultation);
        model.addAttribute("title", consultation.words(locale).title());
        model.addAttribute("share", shares.of(consultation.id()));
        model.addAttribute("languages", Sayings.languages());
        model.addAttribute("versions", versions);
        model.addAttribute("version", draft.version());
        model.addAttribute(
                "published",
                versions.stream().mapToInt(BriefVersion::number).max().orElse(0));
        model.addAttribute("preview", draft.introduction().in(locale));
        model.addAttribute("form", BriefForm.of(draft));
        model.addAttribute("publication", PublicationForm.EMPTY);
    }
}
