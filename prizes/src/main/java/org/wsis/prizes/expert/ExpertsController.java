package org.wsis.prizes.expert;

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
import org.wsis.prizes.edition.CategoryNames;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.edition.EditionView;
import org.wsis.web.Option;

/** The Expert Group of an edition, for staff: members, what they read, how criteria count. */
@Controller
@RequestMapping("/admin/prizes/{year:\\d{4}}/experts")
class ExpertsController {
    private static final String PAGE = "prizes/expert/page";
    private static final String MEMBER = "member";
    private static final String SPREAD = "spread";
    private static final int USUAL = 3;

    private final Contests contests;
    private final CategoryNames names;
    private final Group group;
    private final ExpertDesk desk;
    private final MessageSource messages;

    ExpertsController(Contests contests, CategoryNames names, Group group, ExpertDesk desk, MessageSource messages) {
        this.contests = contests;
        this.names = names;
        this.group = group;
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable int year, Locale locale, Model model) {
        describe(year, locale, model);
        return PAGE;
    }

    @PostMapping("/members")
    ModelAndView change(
            @PathVariable int year,
            @Valid @ModelAttribute(MEMBER) MemberForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        edition(year);
        if (!errors.hasErrors()) {
            switch (change(year, form, actor)) {
                case DONE -> {
                    return done(year, Objects.requireNonNull(form.act()).done(), redirect);
                }
                case MEMBER -> errors.rejectValue("email", "prizes.expert.member");
                case NO_EXPERT -> errors.rejectValue("email", "prizes.expert.no-expert");
                case STAYS -> errors.rejectValue("email", "prizes.expert.stays");
            }
        }
        return refused(year, locale, model);
    }

    private ExpertDesk.Change change(int year, MemberForm form, Actor actor) {
        String email = Objects.requireNonNull(form.email()).strip();
        String reason = Objects.requireNonNull(form.reason()).strip();
        return switch (Objects.requireNonNull(form.act())) {
            case ADD -> desk.add(year, email, reason, actor.account());
            case REMOVE -> desk.remove(year, email, reason, actor.account());
        };
    }

    @PostMapping("/assignments")
    ModelAndView assign(
            @PathVariable int year,
            @Valid @ModelAttribute(SPREAD) AssignForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        edition(year);
        if (errors.hasErrors()) {
            return refused(year, locale, model);
        }
        int asked = desk.assign(year, form.category(), Objects.requireNonNull(form.each()), actor.account());
        redirect.addFlashAttribute("doneWith", new Object[] {asked});
        return done(year, "prizes.expert.assigned", redirect);
    }

    private static ModelAndView done(int year, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", key);
        return new ModelAndView("redirect:/admin/prizes/" + year + "/experts");
    }

    private ModelAndView refused(int year, Locale locale, Model model) {
        describe(year, locale, model);
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Each form but the one that was sent is as it is now. */
    private void describe(int year, Locale locale, Model model) {
        EditionView edition = edition(year);
        model.addAttribute("edition", edition);
        model.addAttribute("members", group.of(year));
        model.addAttribute(
                "categories",
                names.of(edition, locale).entrySet().stream()
                        .map(category -> new Option(String.valueOf(category.getKey()), category.getValue()))
                        .toList());
        model.addAttribute("acts", acts(locale));
        put(model, MEMBER, new MemberForm(null, null, null));
        put(model, SPREAD, new AssignForm(null, USUAL));
    }

    private List<Option> acts(Locale locale) {
        return Arrays.stream(MemberForm.Act.values())
                .map(act -> new Option(act.name(), messages.getMessage(act.key(), null, locale)))
                .toList();
    }

    private static void put(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, form);
        }
    }

    private EditionView edition(int year) {
        return contests.find(year)
                .filter(EditionView::isRunning)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
