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
import org.wsis.prizes.entry.ProjectEntries;
import org.wsis.prizes.expert.Panel;
import org.wsis.prizes.project.OwnProject;
import org.wsis.prizes.project.ProjectId;
import org.wsis.prizes.project.StaffDesk;
import org.wsis.prizes.submit.ProjectViews;

/** One project that was handed in, for staff. */
@Controller
@RequestMapping("/admin/prizes/{year}/projects/{id}")
class ProjectController {
    private static final String PAGE = "prizes/staff/page";

    private final StaffDesk desk;
    private final Contests contests;
    private final ProjectViews views;
    private final ProjectEntries entries;
    private final Panel panel;

    ProjectController(StaffDesk desk, Contests contests, ProjectViews views, ProjectEntries entries, Panel panel) {
        this.desk = desk;
        this.contests = contests;
        this.views = views;
        this.entries = entries;
        this.panel = panel;
    }

    @GetMapping
    String show(@PathVariable int year, @PathVariable ProjectId id, Actor actor, Locale locale, Model model) {
        model.addAttribute("form", new ReasonForm(null));
        describe(year, id, actor, locale, model);
        return PAGE;
    }

    /** Takes it out of the contest. */
    @PostMapping("/exclusion")
    ModelAndView exclude(
            @PathVariable int year,
            @PathVariable ProjectId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        describe(year, id, actor, locale, model);
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String reason = Objects.requireNonNull(form.reason()).strip();
        if (desk.exclude(year, id, reason, actor.account())) {
            redirect.addFlashAttribute("done", "prizes.staff.excluded");
        } else {
            redirect.addFlashAttribute("problem", "prizes.staff.not-excluded");
        }
        return new ModelAndView("redirect:/admin/prizes/" + year + "/projects");
    }

    /** There is no page for whom a conflict keeps from the project. */
    private void describe(int year, ProjectId id, Actor actor, Locale locale, Model model) {
        OwnProject project = desk.find(year, id)
                .filter(found -> !panel.isKeptFrom(year, id, actor.account()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        EditionView edition = contests.find(year).orElseThrow();
        model.addAttribute("own", project);
        model.addAttribute("discussed", edition.isRunning());
        model.addAttribute("view", views.of(project, edition, locale));
        model.addAttribute("entry", entries.of(id).orElse(null));
    }
}
