package org.wsis.prizes.submit;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.Actor;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.edition.EditionView;
import org.wsis.prizes.edition.Step;
import org.wsis.prizes.project.OwnProject;
import org.wsis.prizes.project.ProjectId;
import org.wsis.prizes.project.Rehearsal;
import org.wsis.prizes.project.SubmissionDesk;
import org.wsis.prizes.project.SubmitterDesk;

/** Fills the page of a draft. */
@Component
class DraftPages {
    static final String FORM = "draft";

    private final SubmitterDesk desk;
    private final SubmissionDesk submissions;
    private final Contests contests;
    private final ProjectChoices choices;

    DraftPages(SubmitterDesk desk, SubmissionDesk submissions, Contests contests, ProjectChoices choices) {
        this.desk = desk;
        this.submissions = submissions;
        this.contests = contests;
        this.choices = choices;
    }

    EditionView edition(int year) {
        return contests.find(year)
                .filter(EditionView::isRunning)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The draft, or nothing if it is not begun. */
    Optional<OwnProject> find(int year, ProjectId id, Actor actor) {
        return desk.find(id, actor.account()).filter(project -> project.edition() == year);
    }

    /** Shows what is in the draft, and what is wrong with it once something is. */
    void show(@Nullable OwnProject project, int year, ProjectId id, Actor actor, Locale locale, Model model) {
        ProjectForm form = ProjectForm.of(project);
        model.addAttribute(FORM, form);
        model.addAttribute("version", form.version());
        if (project != null) {
            var errors = new BeanPropertyBindingResult(form, FORM);
            submissions
                    .rehearse(id, actor.account())
                    .map(Rehearsal::problems)
                    .ifPresent(problems -> choices.explain(problems, errors, locale));
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
        }
        frame(project, year, id, locale, model);
    }

    /** What stands around the form. */
    void frame(@Nullable OwnProject project, int year, ProjectId id, Locale locale, Model model) {
        choices.offer(edition(year), locale, model);
        model.addAttribute("id", id);
        model.addAttribute("own", project);
        model.addAttribute("phase", contests.phase(year, Step.SUBMISSION).orElse(null));
    }
}
