package org.wsis.prizes.vote.count;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
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
import org.wsis.web.Option;

/** The vote of an edition as staff see it: turnout, what was set aside, the count; never whom anything favours. */
@Controller
@RequestMapping("/admin/prizes/{year:\\d{4}}/vote")
class VoteStaffController {
    private static final String PAGE = "prizes/vote/count/page";
    private static final String FORM = "prizes/vote/count/form";

    private final VoteStaffPages pages;
    private final CountDesk counting;
    private final IntegrityDesk integrity;
    private final MessageSource messages;

    VoteStaffController(VoteStaffPages pages, CountDesk counting, IntegrityDesk integrity, MessageSource messages) {
        this.pages = pages;
        this.counting = counting;
        this.integrity = integrity;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable int year, Locale locale, Model model) {
        describe(year, locale, model);
        model.addAttribute("counting", new ReasonForm(null));
        return PAGE;
    }

    @PostMapping("/count")
    ModelAndView count(
            @PathVariable int year,
            @Valid @ModelAttribute("counting") ReasonForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            describe(year, locale, model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        switch (counting.ask(year, form.stripped(), actor.account())) {
            case ASKED -> flash.addFlashAttribute("done", "prizes.count.asked");
            case BEFORE -> flash.addFlashAttribute("problem", "prizes.count.asked-before");
            case COUNTED -> flash.addFlashAttribute("problem", "prizes.count.counted-before");
            case TOO_EARLY -> flash.addFlashAttribute("problem", "prizes.count.too-early");
            case UNKNOWN -> throw notFound();
        }
        return new ModelAndView("redirect:/admin/prizes/" + year + "/vote");
    }

    @GetMapping("/clusters/new")
    String form(@PathVariable int year, Locale locale, Model model) {
        describeForm(year, locale, model);
        model.addAttribute("cluster", new ClusterForm(null, null, null));
        return FORM;
    }

    @PostMapping("/clusters")
    ModelAndView setAside(
            @PathVariable int year,
            @Valid @ModelAttribute("cluster") ClusterForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes flash) {
        String unreadable = form.unreadable();
        if (!errors.hasErrors() && unreadable != null) {
            errors.rejectValue("accounts", "prizes.cluster.unreadable", new Object[] {unreadable}, null);
        }
        if (!errors.hasErrors()) {
            switch (ask(year, form, actor)) {
                case ASKED -> {
                    flash.addFlashAttribute("done", "prizes.cluster.asked");
                    return new ModelAndView("redirect:/admin/prizes/" + year + "/vote");
                }
                case COUNTED -> errors.reject("prizes.cluster.counted");
                default -> errors.rejectValue("accounts", "prizes.cluster.no-ballot");
            }
        }
        describeForm(year, locale, model);
        return new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private IntegrityDesk.Wish ask(int year, ClusterForm form, Actor actor) {
        pages.contest(year).orElseThrow(VoteStaffController::notFound);
        String reason = Objects.requireNonNull(form.reason()).strip();
        return integrity.ask(year, Objects.requireNonNull(form.rule()), reason, form.voters(), actor.account());
    }

    private void describe(int year, Locale locale, Model model) {
        model.addAttribute("page", pages.find(year, locale).orElseThrow(VoteStaffController::notFound));
    }

    private void describeForm(int year, Locale locale, Model model) {
        pages.contest(year).orElseThrow(VoteStaffController::notFound);
        model.addAttribute("year", year);
        model.addAttribute("rules", rules(locale));
    }

    private List<Option> rules(Locale locale) {
        return Arrays.stream(SetAsideRule.values())
                .map(rule -> new Option(rule.name(), messages.getMessage(rule.key(), null, locale)))
                .toList();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
