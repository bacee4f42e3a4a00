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

/** The discussion of a project for staff, who chair the group. */
@Controller
@RequestMapping("/admin/prizes/{year:\\d{4}}/projects/{project}/discussion")
class StaffDiscussionController {
    private static final String PAGE = "prizes/discussion/staff";

    private final DiscussionPages pages;
    private final DiscussionDesk desk;

    StaffDiscussionController(DiscussionPages pages, DiscussionDesk desk) {
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
        pages.describe(year, project, actor, Side.STAFF, page, model);
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
            pages.describe(year, project, actor, Side.STAFF, 1, model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String words = Objects.requireNonNull(form.words()).strip();
        if (!desk.say(year, project, actor, Side.STAFF, words)) {
            throw DiscussionPages.notFound();
        }
        redirect.addFlashAttribute("done", "prizes.discussion.said");
        return new ModelAndView("redirect:/admin/prizes/" + year + "/projects/" + project + "/discussion");
    }
}
