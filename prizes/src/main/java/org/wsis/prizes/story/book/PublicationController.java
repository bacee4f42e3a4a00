package org.wsis.prizes.story.book;

import jakarta.validation.Valid;
import java.util.List;
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
import org.wsis.prizes.letter.LettersForm;

/** Where staff look at what would be published, and publish it. */
@Controller
@RequestMapping("/admin/prizes/{year:\\d{4}}/stories/publication")
class PublicationController {
    private static final String PAGE = "prizes/story/book/publication";

    private final BookDesk desk;
    private final Contests contests;

    PublicationController(BookDesk desk, Contests contests) {
        this.desk = desk;
        this.contests = contests;
    }

    @GetMapping
    String show(@PathVariable int year, Model model) {
        model.addAttribute("form", new LettersForm(describe(year, model)));
        return PAGE;
    }

    @PostMapping
    ModelAndView publish(
            @PathVariable int year,
            @Valid @ModelAttribute("form") LettersForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        edition(year);
        if (!errors.hasErrors()) {
            switch (desk.publish(year, Objects.requireNonNull(form.seen()), actor.account())) {
                case DONE -> {
                    redirect.addFlashAttribute("done", "prizes.book.done");
                    return new ModelAndView("redirect:/prizes/" + year + "/stories");
                }
                case TAKEN -> errors.reject("prizes.book.taken");
                case OVERTAKEN -> errors.reject("prizes.book.overtaken");
            }
        }
        describe(year, model);
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private int describe(int year, Model model) {
        List<BookStory> planned = desk.planned(edition(year));
        model.addAttribute("year", String.valueOf(year));
        model.addAttribute("planned", planned);
        model.addAttribute("book", desk.find(year).orElse(null));
        return planned.size();
    }

    private EditionView edition(int year) {
        return contests.find(year)
                .filter(EditionView::isRunning)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
