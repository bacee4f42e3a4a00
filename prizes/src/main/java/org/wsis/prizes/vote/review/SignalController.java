package org.wsis.prizes.vote.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.prizes.vote.Contests;
import org.wsis.prizes.vote.count.IntegrityDesk;
import org.wsis.prizes.vote.count.SetAsideRule;
import org.wsis.prizes.vote.signal.Signal;
import org.wsis.prizes.vote.signal.Signals;
import org.wsis.web.Option;
import org.wsis.web.Typed;

/** What the rules met in a vote; and of one, the figures, and the wish to set its ballots aside. */
@Controller
class SignalController {
    private static final String PAGE = "prizes/vote/review/page";

    private final Contests contests;
    private final Signals signals;
    private final IntegrityDesk integrity;
    private final MessageSource messages;

    SignalController(Contests contests, Signals signals, IntegrityDesk integrity, MessageSource messages) {
        this.contests = contests;
        this.signals = signals;
        this.integrity = integrity;
        this.messages = messages;
    }

    /** Under which rule, and why. */
    record AsideForm(
            @NotNull @Nullable SetAsideRule rule,
            @NotBlank @Size(max = 1000) @Nullable String reason) {}

    @GetMapping("/admin/prizes/{year:\\d{4}}/vote/signals")
    String list(@PathVariable int year, Model model) {
        model.addAttribute("contest", contests.find(year).orElseThrow(SignalController::notFound));
        model.addAttribute("signals", signals.of(year));
        return "prizes/vote/review/list";
    }

    @GetMapping("/admin/prizes/signals/{id}")
    String show(@PathVariable UUID id, Locale locale, Model model) {
        model.addAttribute("aside", new AsideForm(null, null));
        describe(id, locale, model);
        return PAGE;
    }

    @PostMapping("/admin/prizes/signals/{id}/clusters")
    ModelAndView setAside(
            @PathVariable UUID id,
            @Valid @ModelAttribute("aside") AsideForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes flash) {
        Signal signal = describe(id, locale, model);
        String reason = Typed.text(form.reason());
        if (reason == null && !errors.hasErrors()) {
            errors.rejectValue("reason", "NotBlank");
        }
        if (reason == null || errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        SetAsideRule rule = Objects.requireNonNull(form.rule());
        switch (integrity.ask(signal.edition(), rule, reason, signals.voters(id), actor.account())) {
            case ASKED -> flash.addFlashAttribute("done", "prizes.cluster.asked");
            default -> flash.addFlashAttribute("problem", "prizes.cluster.counted");
        }
        return new ModelAndView("redirect:/admin/prizes/" + signal.edition() + "/vote");
    }

    private Signal describe(UUID id, Locale locale, Model model) {
        Signal signal = signals.find(id).orElseThrow(SignalController::notFound);
        model.addAttribute("found", signal);
        model.addAttribute("rules", rules(locale));
        return signal;
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
