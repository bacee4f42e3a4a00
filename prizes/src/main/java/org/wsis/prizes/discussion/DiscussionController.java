package org.wsis.prizes.discussion;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.prizes.discussion.DiscussionDesk.Side;
import org.wsis.prizes.project.ProjectId;

/** The page of a discussion, of whatever side it is seen from. */
abstract class DiscussionController {
    private final Side side;
    private final String template;

    private final DiscussionPages pages;
    private final DiscussionDesk desk;

    DiscussionController(Side side, String template, DiscussionPages pages, DiscussionDesk desk) {
        this.side = side;
        this.template = template;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    String show(
            @PathVariable int year,
            @PathVariable ProjectId project,
            @RequestParam(defaultValue = "1") int page,
            Actor actor,
            Model model) {
        pages.describe(year, project, actor, side, page, model);
        model.addAttribute("post", new PostForm(null));
        return template;
    }

    @PostMapping
    ModelAndView say(
            @PathVariable int year,
            @PathVariable ProjectId project,
            @Valid @ModelAttribute("post") PostForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            pages.describe(year, project, actor, side, 1, model);
            return new ModelAndView(template, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String words = Objects.requireNonNull(form.words()).strip();
        if (!desk.say(year, project, actor, side, words)) {
            throw DiscussionPages.notFound();
        }
        redirect.addFlashAttribute("done", "prizes.discussion.said");
        return new ModelAndView("redirect:" + address(year, project));
    }

    /** Where the page stands. */
    abstract String address(int year, ProjectId project);
}
