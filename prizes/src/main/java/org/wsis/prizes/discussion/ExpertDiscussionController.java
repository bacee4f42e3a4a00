package org.wsis.prizes.discussion;

import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.prizes.discussion.DiscussionDesk.Side;
import org.wsis.prizes.project.ProjectId;

/** The discussion of a project for the experts who are asked to read it. */
@Controller
@RequestMapping("/prizes/{year:\\d{4}}/reviews/{project}/discussion")
class ExpertDiscussionController {
    private static final String PAGE = "prizes/discussion/expert";

    private final DiscussionPages pages;
    private final DiscussionDesk desk;

    ExpertDiscussionController(DiscussionPages pages, DiscussionDesk desk) {
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
        pages.describe(year, project, actor, Side.EXPERT, page, model);
        model.addAttribute("post", new PostForm(null));
        return PAGE;
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
            pages.describe(year, project, actor, Side.EXPERT, 1, model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String words = Objects.requireNonNull(form.words()).strip();
        if (!desk.say(year, project, actor, Side.EXPERT, words)) {
            throw DiscussionPages.notFound();
        }
        redirect.addFlashAttribute("done", "prizes.discussion.said");
        return new ModelAndView("redirect:/prizes/" + year + "/reviews/" + project + "/discussion");
    }
}
