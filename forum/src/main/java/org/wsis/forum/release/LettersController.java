package org.wsis.forum.release;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.forum.release.ReleaseLetters.Drafted;
import org.wsis.forum.setting.AgendaPages;
import org.wsis.web.Carried;

/** The letters about the last release as they will leave, for staff. */
@Controller
@RequestMapping("/admin/forum/{year:\\d{4}}/agenda/releases/{number:\\d{1,5}}/letters")
class LettersController {
    private static final String PAGE = "forum/release/letters";

    private final AgendaPages pages;
    private final Releases releases;
    private final ReleaseLetters letters;
    private final LettersDesk desk;

    LettersController(AgendaPages pages, Releases releases, ReleaseLetters letters, LettersDesk desk) {
        this.pages = pages;
        this.releases = releases;
        this.letters = letters;
        this.desk = desk;
    }

    /**
     * The wish to let all leave.
     *
     * @param seen which letters the page showed
     */
    record LettersForm(
            @Carried @NotNull @Size(max = 64) @Nullable String seen) {}

    @GetMapping
    String show(@PathVariable int year, @PathVariable int number, Model model) {
        model.addAttribute("form", new LettersForm(describe(year, number, model)));
        return PAGE;
    }

    @PostMapping
    ModelAndView send(
            @PathVariable int year,
            @PathVariable int number,
            @Valid @ModelAttribute("form") LettersForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        describe(year, number, model);
        int left =
                errors.hasErrors() ? 0 : desk.send(year, number, Objects.requireNonNull(form.seen()), actor.account());
        if (left == 0) {
            if (!errors.hasErrors()) {
                errors.reject("forum.release.letters.overtaken");
            }
            describe(year, number, model);
            return new ModelAndView(PAGE, HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute("doneWith", new Object[] {left});
        return AgendaPages.done(AgendaPages.path(year) + "/releases", "forum.release.letters.left", redirect);
    }

    /** There is a page about the last release only: what an earlier one changed may have changed since. */
    private String describe(int year, int number, Model model) {
        pages.show(year, model);
        Release release =
                releases.last(year).filter(last -> last.number() == number).orElseThrow(AgendaPages::missing);
        List<Drafted> drafts = letters.of(release);
        model.addAttribute("release", release);
        model.addAttribute("letters", drafts);
        model.addAttribute("left", releases.lettersLeft(release).orElse(null));
        model.addAttribute("seen", ReleaseLetters.seen(drafts));
        return ReleaseLetters.seen(drafts);
    }
}
