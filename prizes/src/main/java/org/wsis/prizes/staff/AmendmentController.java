package org.wsis.prizes.staff;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.edition.EditionView;
import org.wsis.prizes.expert.Panel;
import org.wsis.prizes.project.OwnProject;
import org.wsis.prizes.project.ProjectId;
import org.wsis.prizes.project.StaffDesk;
import org.wsis.prizes.project.StaffDesk.Amendment;
import org.wsis.prizes.project.State;
import org.wsis.prizes.submit.ProjectChoices;
import org.wsis.prizes.submit.ProjectForm;

/** Where staff change what was handed in, because its submitter asked for it. */
@Controller
@RequestMapping("/admin/prizes/{year}/projects/{id}/amendment")
class AmendmentController {
    private static final String PAGE = "prizes/staff/amendment";

    private final StaffDesk desk;
    private final Contests contests;
    private final ProjectChoices choices;
    private final Panel panel;

    AmendmentController(StaffDesk desk, Contests contests, ProjectChoices choices, Panel panel) {
        this.desk = desk;
        this.contests = contests;
        this.choices = choices;
        this.panel = panel;
    }

    @GetMapping
    String show(@PathVariable int year, @PathVariable ProjectId id, Actor actor, Locale locale, Model model) {
        OwnProject project = find(year, id, actor);
        model.addAttribute("form", ProjectForm.of(project));
        describe(project, locale, model);
        return PAGE;
    }

    @PostMapping
    ModelAndView amend(
            @PathVariable int year,
            @PathVariable ProjectId id,
            @Valid @ModelAttribute("form") ProjectForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        OwnProject project = find(year, id, actor);
        choices.check(form, describe(project, locale, model), errors);
        needed(form, errors);
        if (!errors.hasErrors()) {
            amend(year, id, form, actor, errors, locale);
        }
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("done", "prizes.staff.amended");
        return new ModelAndView("redirect:/admin/prizes/" + year + "/projects/" + id);
    }

    /** What a draft needs not. */
    private static void needed(ProjectForm form, BindingResult errors) {
        if (form.reason() == null || form.reason().isBlank()) {
            errors.rejectValue("reason", "NotBlank");
        }
        if (form.version() == null && !errors.hasFieldErrors("version")) {
            errors.rejectValue("version", "NotNull");
        }
    }

    private void amend(int year, ProjectId id, ProjectForm form, Actor actor, BindingResult errors, Locale locale) {
        long seen = Objects.requireNonNull(form.version());
        String reason = Objects.requireNonNull(form.reason()).strip();
        switch (desk.amend(year, id, seen, form.toContent(), reason, actor.account())) {
            case Amendment.Done done -> {}
            case Amendment.Unchanged unchanged -> errors.reject("prizes.staff.unchanged");
            case Amendment.Incomplete incomplete -> choices.explain(incomplete.problems(), errors, locale);
            case Amendment.Unmet unmet -> unmet.conditions().forEach(condition -> errors.reject(condition.key()));
        }
    }

    private OwnProject find(int year, ProjectId id, Actor actor) {
        return desk.find(year, id)
                .filter(project -> project.state() != State.WITHDRAWN)
                .filter(project -> !panel.isKeptFrom(year, id, actor.account()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private EditionView describe(OwnProject project, Locale locale, Model model) {
        EditionView edition = contests.find(project.edition()).orElseThrow();
        choices.offer(edition, locale, model);
        model.addAttribute("own", project);
        return edition;
    }
}
