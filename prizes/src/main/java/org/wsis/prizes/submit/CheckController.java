package org.wsis.prizes.submit;

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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.wsis.account.Actor;
import org.wsis.prizes.project.OwnProject;
import org.wsis.prizes.project.ProjectId;
import org.wsis.prizes.project.Rehearsal;
import org.wsis.prizes.project.Submission;
import org.wsis.prizes.project.SubmissionDesk;

/** The rehearsal of the rules, and the button that hands the project in. */
@Controller
@RequestMapping("/prizes/{year:\\d{4}}/submit/{id}/check")
class CheckController {
    private static final String PAGE = "prizes/submit/check";
    private static final String FORM = "consentForm";

    private final DraftPages pages;
    private final SubmissionDesk desk;
    private final ProjectViews views;

    CheckController(DraftPages pages, SubmissionDesk desk, ProjectViews views) {
        this.pages = pages;
        this.desk = desk;
        this.views = views;
    }

    @GetMapping
    String check(@PathVariable int year, @PathVariable ProjectId id, Actor actor, Locale locale, Model model) {
        OwnProject project = find(year, id, actor);
        Rehearsal rehearsal = desk.rehearse(id, actor.account()).orElse(null);
        if (rehearsal == null) {
            return "redirect:" + id.own();
        }
        model.addAttribute(FORM, new ConsentForm(null));
        describe(project, rehearsal, locale, model);
        return PAGE;
    }

    @PostMapping
    ModelAndView submit(
            @PathVariable int year,
            @PathVariable ProjectId id,
            Actor actor,
            @ModelAttribute(FORM) ConsentForm form,
            BindingResult errors,
            Locale locale,
            Model model) {
        OwnProject project = find(year, id, actor);
        boolean consent = !errors.hasErrors() && form.given();
        switch (desk.submit(id, actor.account(), consent)) {
            case Submission.Received received -> {
                return new ModelAndView("redirect:" + id.own() + "/receipt");
            }
            case Submission.Closed closed -> {
                return new ModelAndView("redirect:" + id.own());
            }
            case Submission.NotYours no -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Submission.Late late -> {
                // The rehearsal says when it closed.
            }
            case Submission.Unmet unmet -> errors.reject("prizes.check.unmet");
            case Submission.NoConsent none -> {
                if (!errors.hasErrors()) {
                    errors.rejectValue("consent", "prizes.check.no-consent");
                }
            }
        }
        describe(project, desk.rehearse(id, actor.account()).orElseThrow(), locale, model);
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private OwnProject find(int year, ProjectId id, Actor actor) {
        pages.edition(year);
        return pages.find(year, id, actor).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void describe(OwnProject project, Rehearsal rehearsal, Locale locale, Model model) {
        model.addAttribute("own", project);
        model.addAttribute("rehearsal", rehearsal);
        model.addAttribute("phase", rehearsal.phase());
        model.addAttribute("view", views.of(project, rehearsal.edition(), locale));
    }
}
