package org.wsis.prizes.submit;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.prizes.comment.CommentDesk;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.entry.ProjectEntries;
import org.wsis.prizes.project.OwnLine;
import org.wsis.prizes.project.OwnProject;
import org.wsis.prizes.project.ProjectId;
import org.wsis.prizes.project.SubmitterDesk;
import org.wsis.prizes.story.Champions;
import org.wsis.prizes.winner.Honours;
import org.wsis.web.Paging;

/** A person's projects and their fate. */
@Controller
@RequestMapping("/prizes/mine")
class MineController {
    private static final int SIZE = 20;
    private static final String PAGE = "prizes/mine/page";

    private final SubmitterDesk desk;
    private final Contests contests;
    private final ProjectViews views;
    private final CommentDesk comments;
    private final Honours honours;
    private final ProjectEntries entries;
    private final Champions champions;

    MineController(
            SubmitterDesk desk,
            Contests contests,
            ProjectViews views,
            CommentDesk comments,
            Honours honours,
            ProjectEntries entries,
            Champions champions) {
        this.desk = desk;
        this.contests = contests;
        this.views = views;
        this.comments = comments;
        this.honours = honours;
        this.entries = entries;
        this.champions = champions;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(defaultValue = "1") int page, Model model) {
        Page<OwnLine> projects = desk.projects(actor.account(), PageRequest.of(Math.clamp(page, 1, 1000) - 1, SIZE));
        model.addAttribute("projects", projects.getContent());
        model.addAttribute("paging", Paging.of(projects));
        return "prizes/mine/list";
    }

    @GetMapping("/{id}")
    String project(@PathVariable ProjectId id, Actor actor, Locale locale, Model model) {
        model.addAttribute("form", new WordsForm(null));
        describe(id, actor, locale, model);
        return PAGE;
    }

    /** Asks the secretariat to change what was handed in. */
    @PostMapping("/{id}/amendment-requests")
    ModelAndView ask(
            @PathVariable ProjectId id,
            @Valid @ModelAttribute("form") WordsForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            describe(id, actor, locale, model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!desk.ask(id, actor.account(), Objects.requireNonNull(form.words()).strip())) {
            throw notFound();
        }
        redirect.addFlashAttribute("done", "prizes.mine.asked");
        return new ModelAndView("redirect:" + id.own());
    }

    @GetMapping("/{id}/receipt")
    String receipt(@PathVariable ProjectId id, Actor actor, Locale locale, Model model) {
        if (describe(id, actor, locale, model).submittedAt() == null) {
            throw notFound();
        }
        return "prizes/mine/receipt";
    }

    @GetMapping("/{id}/withdrawal")
    String confirm(@PathVariable ProjectId id, Actor actor, Locale locale, Model model) {
        describe(id, actor, locale, model);
        return "prizes/mine/withdrawal";
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(@PathVariable ProjectId id, Actor actor, RedirectAttributes redirect) {
        if (!desk.withdraw(id, actor.account())) {
            throw notFound();
        }
        redirect.addFlashAttribute("done", "prizes.mine.withdrawn");
        return "redirect:/prizes/mine";
    }

    private OwnProject describe(ProjectId id, Actor actor, Locale locale, Model model) {
        OwnProject own = desk.find(id, actor.account()).orElseThrow(MineController::notFound);
        model.addAttribute("own", own);
        model.addAttribute("comments", comments.toSubmitter(own.edition(), id));
        model.addAttribute("honours", honours.of(own.edition(), id.value(), locale));
        model.addAttribute("view", views.of(own, contests.find(own.edition()).orElseThrow(), locale));
        model.addAttribute("entry", entries.of(id).orElse(null));
        model.addAttribute("champion", champions.find(id).isPresent());
        return own;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
