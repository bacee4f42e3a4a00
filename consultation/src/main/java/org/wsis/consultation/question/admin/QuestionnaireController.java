package org.wsis.consultation.question.admin;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.answer.AnswersForm;
import org.wsis.consultation.question.Asked;
import org.wsis.consultation.question.Questionnaire;
import org.wsis.consultation.question.Version;

/** The questionnaire of a consultation, for staff: its draft, as contributors will see it, and its versions. */
@Controller
@RequestMapping("/admin/consultations/{slug}/questionnaire")
class QuestionnaireController {
    private static final String PREVIEW = "consultation/question/preview";
    private static final String PROBLEM = "problem";

    private final QuestionnairePages pages;
    private final PublicationDesk desk;

    QuestionnaireController(QuestionnairePages pages, PublicationDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    String list(@PathVariable String slug, Locale locale, Model model) {
        pages.describeList(slug, locale, model);
        return "consultation/question/list";
    }

    @GetMapping("/preview")
    String preview(@PathVariable String slug, Locale locale, Model model) {
        ConsultationView consultation = pages.describe(slug, locale, model);
        show(pages.draft(consultation).content(), locale, model);
        return PREVIEW;
    }

    @GetMapping("/versions/{number:\\d{1,6}}")
    String version(@PathVariable String slug, @PathVariable int number, Locale locale, Model model) {
        ConsultationView consultation = pages.describe(slug, locale, model);
        Version version = pages.versions(consultation).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(QuestionnairePages::notFound);
        model.addAttribute("version", version);
        show(version.content(), locale, model);
        return PREVIEW;
    }

    private static void show(Questionnaire content, Locale locale, Model model) {
        model.addAttribute("sections", Asked.of(content, locale));
        model.addAttribute("answers", AnswersForm.empty());
    }

    @PostMapping("/publication")
    String publish(
            @PathVariable String slug, SeenForm form, BindingResult errors, Actor actor, RedirectAttributes redirect) {
        switch (desk.publish(pages.find(slug).id(), form.revision(), actor.account())) {
            case DONE -> redirect.addFlashAttribute("done", "consultation.question.published");
            case NOT -> redirect.addFlashAttribute(PROBLEM, "consultation.question.not-published");
            case OVERTAKEN -> redirect.addFlashAttribute(PROBLEM, "consultation.question.overtaken.act");
        }
        return "redirect:" + QuestionnairePages.path(slug);
    }

    /** Begins the draft with the official form. */
    @PostMapping("/official")
    String begin(
            @PathVariable String slug, SeenForm form, BindingResult errors, Actor actor, RedirectAttributes redirect) {
        boolean begun = desk.begin(pages.find(slug).id(), form.revision(), actor.account());
        redirect.addFlashAttribute(
                begun ? "done" : PROBLEM,
                begun ? "consultation.question.official.begun" : "consultation.question.official.refused");
        return "redirect:" + QuestionnairePages.path(slug);
    }
}
