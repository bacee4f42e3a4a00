package org.wsis.prizes.release;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
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
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.edition.EditionView;
import org.wsis.prizes.edition.Step;
import org.wsis.schedule.PhaseView;
import org.wsis.web.Option;

/** When the winners of an edition become public, for staff, and the wish to move it. */
@Controller
@RequestMapping("/admin/prizes/{year:\\d{4}}/winners/release")
class ReleaseController {
    private static final String PAGE = "prizes/release/page";

    private final Contests contests;
    private final Releases releases;
    private final ReleaseDesk desk;
    private final MessageSource messages;

    ReleaseController(Contests contests, Releases releases, ReleaseDesk desk, MessageSource messages) {
        this.contests = contests;
        this.releases = releases;
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable int year, Locale locale, Model model) {
        describe(year, locale, model);
        model.addAttribute("form", new ReleaseForm(null, null, null));
        return PAGE;
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable int year,
            @Valid @ModelAttribute("form") ReleaseForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes flash) {
        describe(year, locale, model);
        form.check(errors);
        if (!errors.hasErrors()) {
            String reason = Objects.requireNonNull(form.reason()).strip();
            switch (desk.ask(form.toWished(year), reason, actor.account())) {
                case ASKED -> {
                    flash.addFlashAttribute("done", "prizes.release.asked");
                    return new ModelAndView("redirect:/admin/prizes/" + year + "/winners/release");
                }
                case BEFORE -> errors.reject("prizes.release.asked-before");
                case PAST -> errors.rejectValue("at", "prizes.release.past");
                case PUBLIC -> errors.reject("prizes.release.public-before");
            }
        }
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void describe(int year, Locale locale, Model model) {
        EditionView edition = contests.find(year)
                .filter(EditionView::isRunning)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("edition", edition);
        model.addAttribute("at", releases.at(year).orElse(null));
        model.addAttribute("public", releases.arePublic(year));
        model.addAttribute("past", releases.of(year));
        model.addAttribute("waiting", desk.waiting(year));
        model.addAttribute(
                "ceremony",
                contests.phase(year, Step.CEREMONY).map(PhaseView::opensAt).orElse(null));
        model.addAttribute(
                "ways",
                Arrays.stream(ReleaseForm.Way.values())
                        .map(way -> new Option(way.name(), messages.getMessage(way.key(), null, locale)))
                        .toList());
    }
}
