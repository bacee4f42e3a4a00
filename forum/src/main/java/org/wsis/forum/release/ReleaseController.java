package org.wsis.forum.release;

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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.forum.setting.AgendaPages;

/** The releases of an agenda and what the next one would change, for staff. */
@Controller
@RequestMapping("/admin/forum/{year:\\d{4}}/agenda/releases")
class ReleaseController {
    private static final String PAGE = "forum/release/staff";

    private final AgendaPages pages;
    private final Releases releases;
    private final ReleaseDesk desk;

    ReleaseController(AgendaPages pages, Releases releases, ReleaseDesk desk) {
        this.pages = pages;
        this.releases = releases;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable int year, Model model) {
        model.addAttribute("form", new ReleaseForm(null, describe(year, model)));
        return PAGE;
    }

    @PostMapping
    ModelAndView release(
            @PathVariable int year,
            @Valid @ModelAttribute("form") ReleaseForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        form.check(errors);
        if (errors.hasErrors()) {
            describe(year, model);
            return AgendaPages.refused(PAGE);
        }
        pages.show(year, model);
        ReleaseDesk.Outcome outcome =
                desk.release(year, form.toName(), Objects.requireNonNull(form.seen()), actor.account());
        if (outcome == ReleaseDesk.Outcome.DONE) {
            return AgendaPages.done(AgendaPages.path(year) + "/releases", "forum.release.done", redirect);
        }
        errors.reject(outcome.key());
        describe(year, model);
        return new ModelAndView(PAGE, HttpStatus.CONFLICT);
    }

    private String describe(int year, Model model) {
        pages.show(year, model);
        Preview preview = desk.preview(year);
        model.addAttribute("preview", preview);
        model.addAttribute("seen", preview.checksum());
        model.addAttribute("releases", releases.all(year));
        return preview.checksum();
    }
}
