package org.wsis.prizes.review;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.MessageSource;
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
import org.wsis.account.Role;
import org.wsis.prizes.criterion.Criteria;
import org.wsis.prizes.edition.CategoryNames;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.edition.EditionView;
import org.wsis.prizes.project.ProjectId;
import org.wsis.prizes.project.StaffDesk;
import org.wsis.prizes.submit.ProjectViews;
import org.wsis.web.Option;

/** The projects that an expert is asked to read, each with its review. */
@Controller
@RequestMapping("/prizes/{year:\\d{4}}/reviews")
class ReviewsController {
    private static final String PAGE = "prizes/review/page";
    private static final String FORM = "review";
    private static final String CONFLICT = "conflict";

    private final Contests contests;
    private final CategoryNames names;
    private final ReviewDesk desk;
    private final StaffDesk projects;
    private final Criteria criteria;
    private final ProjectViews views;
    private final MessageSource messages;

    ReviewsController(
            Contests contests,
            CategoryNames names,
            ReviewDesk desk,
            StaffDesk projects,
            Criteria criteria,
            ProjectViews views,
            MessageSource messages) {
        this.contests = contests;
        this.names = names;
        this.desk = desk;
        this.projects = projects;
        this.criteria = criteria;
        this.views = views;
        this.messages = messages;
    }

    @GetMapping
    String list(@PathVariable int year, Actor actor, Locale locale, Model model) {
        EditionView edition = edition(year, actor);
        model.addAttribute("edition", edition);
        model.addAttribute("titles", names.of(edition, locale));
        model.addAttribute("reviews", desk.list(year, actor.account()));
        model.addAttribute("open", desk.isOpen(year));
        return "prizes/review/list";
    }

    @GetMapping("/{project}")
    String show(@PathVariable int year, @PathVariable ProjectId project, Actor actor, Locale locale, Model model) {
        Review review = describe(year, project, actor, locale, model);
        model.addAttribute(FORM, ReviewForm.of(review));
        model.addAttribute(CONFLICT, new ConflictForm(null));
        return PAGE;
    }

    @PostMapping("/{project}")
    ModelAndView save(
            @PathVariable int year,
            @PathVariable ProjectId project,
            @Valid @ModelAttribute(FORM) ReviewForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        describe(year, project, actor, locale, model);
        model.addAttribute(CONFLICT, new ConflictForm(null));
        Set<Integer> numbers = criteria.weights(year).keySet();
        if (!errors.hasErrors()) {
            form.check(numbers, errors);
        }
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        switch (desk.save(year, project, actor.account(), form.toReview(numbers))) {
            case SAVED -> {
                redirect.addFlashAttribute("done", "prizes.review.saved");
                return new ModelAndView("redirect:/prizes/" + year + "/reviews/" + project);
            }
            case CLOSED -> errors.reject("prizes.review.closed");
            case OVERTAKEN -> errors.reject("prizes.review.overtaken");
            case NOT_YOURS -> throw notFound();
        }
        return new ModelAndView(PAGE, HttpStatus.CONFLICT);
    }

    @PostMapping("/{project}/conflict")
    ModelAndView declare(
            @PathVariable int year,
            @PathVariable ProjectId project,
            @Valid @ModelAttribute(CONFLICT) ConflictForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        Review review = describe(year, project, actor, locale, model);
        if (errors.hasErrors()) {
            model.addAttribute(FORM, ReviewForm.of(review));
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String tie = Objects.requireNonNull(form.tie()).strip();
        if (!desk.declare(year, project, actor.account(), tie)) {
            throw notFound();
        }
        redirect.addFlashAttribute("done", "prizes.review.declared");
        return new ModelAndView("redirect:/prizes/" + year + "/reviews");
    }

    private Review describe(int year, ProjectId project, Actor actor, Locale locale, Model model) {
        EditionView edition = edition(year, actor);
        Review review = desk.find(year, project, actor.account()).orElseThrow(ReviewsController::notFound);
        var own = projects.find(year, project)
                .orElseThrow(ReviewsController::notFound)
                .forReaders();
        model.addAttribute("edition", edition);
        model.addAttribute("own", own);
        model.addAttribute("view", views.of(own, edition, locale));
        model.addAttribute("kept", review);
        model.addAttribute(
                "open",
                desk.isOpen(year, project, actor.account()) && !review.state().isOver());
        model.addAttribute("criteria", criteria.of(year, locale));
        model.addAttribute(
                "acts",
                Arrays.stream(ReviewAct.values())
                        .map(act -> new Option(act.name(), messages.getMessage(act.key(), null, locale)))
                        .toList());
        return review;
    }

    private EditionView edition(int year, Actor actor) {
        return contests.find(year)
                .filter(edition -> edition.isRunning() && actor.has(Role.EXPERT))
                .orElseThrow(ReviewsController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
