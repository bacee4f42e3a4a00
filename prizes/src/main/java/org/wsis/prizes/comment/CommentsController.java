package org.wsis.prizes.comment;

import java.util.Set;
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
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.edition.EditionView;
import org.wsis.web.Paging;

/** What experts wrote to who handed projects in, for staff, who let it be read. */
@Controller
@RequestMapping("/admin/prizes/{year:\\d{4}}/comments")
class CommentsController {
    private static final String PAGE = "prizes/comment/list";
    private static final String FORM = "form";
    private static final int SIZE = 50;
    private static final int LAST = 1000;

    private final Contests contests;
    private final CommentDesk desk;

    CommentsController(Contests contests, CommentDesk desk) {
        this.contests = contests;
        this.desk = desk;
    }

    @GetMapping
    String list(@PathVariable int year, @RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
        describe(year, page, actor, model);
        model.addAttribute(FORM, new CommentsForm(null));
        return PAGE;
    }

    @PostMapping
    ModelAndView release(
            @PathVariable int year,
            @RequestParam(defaultValue = "1") int page,
            @ModelAttribute(FORM) CommentsForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        describe(year, page, actor, model);
        Set<Comment.Key> ticked = form.ticked();
        if (ticked.isEmpty() || desk.release(year, ticked, actor.account()) == 0) {
            errors.rejectValue("comments", "prizes.comment.none-ticked");
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("done", "prizes.comment.released");
        return new ModelAndView("redirect:/admin/prizes/" + year + "/comments?page=" + page);
    }

    private void describe(int year, int page, Actor actor, Model model) {
        EditionView edition = contests.find(year)
                .filter(EditionView::isRunning)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Page<Comment> comments = desk.list(year, actor.account(), PageRequest.of(Math.clamp(page, 1, LAST) - 1, SIZE));
        model.addAttribute("edition", edition);
        model.addAttribute("comments", comments.getContent());
        model.addAttribute("paging", Paging.of(comments));
    }
}
