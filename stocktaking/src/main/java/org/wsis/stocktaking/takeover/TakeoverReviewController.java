package org.wsis.stocktaking.takeover;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
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
import org.wsis.stocktaking.takeover.TakeoverPages.DecisionPage;
import org.wsis.web.Option;

/** Where staff decide about a request to take an entry over. */
@Controller
@RequestMapping("/admin/stocktaking/takeovers/{id}")
class TakeoverReviewController {
    private static final String PAGE = "stocktaking/takeover/decide";

    private final TakeoverDesk desk;
    private final TakeoverPages pages;
    private final MessageSource messages;

    TakeoverReviewController(TakeoverDesk desk, TakeoverPages pages, MessageSource messages) {
        this.desk = desk;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable UUID id, Actor actor, Model model, Locale locale) {
        model.addAttribute("form", new DecisionForm(null, null));
        describe(find(id, actor), model, locale);
        return PAGE;
    }

    @PostMapping("/decision")
    ModelAndView decide(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Locale locale,
            RedirectAttributes flash) {
        DecisionPage page = find(id, actor);
        if (!errors.hasErrors()) {
            String reason = Objects.requireNonNull(form.reason()).strip();
            return switch (desk.decide(id, page.entry().id(), form.approves(), reason, actor.account())) {
                case DONE -> say("done", "decided", "/admin/queue", flash);
                case OVER -> say("problem", "over", "/admin/stocktaking/takeovers/" + id, flash);
                case OWN -> say("problem", "own", "/admin/stocktaking/takeovers/" + id, flash);
                case UNTIED -> say("problem", "untied", "/admin/stocktaking/takeovers/" + id, flash);
            };
        }
        describe(find(id, actor), model, locale);
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView say(String kind, String what, String next, RedirectAttributes flash) {
        flash.addFlashAttribute(kind, "stocktaking.takeover." + what);
        return new ModelAndView("redirect:" + next);
    }

    private DecisionPage find(UUID id, Actor actor) {
        return pages.forStaff(id, actor.account()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void describe(DecisionPage page, Model model, Locale locale) {
        model.addAttribute("page", page);
        model.addAttribute("choices", choices(locale));
    }

    private List<Option> choices(Locale locale) {
        return Arrays.stream(DecisionForm.Choice.values())
                .map(choice -> new Option(
                        choice.name(),
                        messages.getMessage(
                                "stocktaking.takeover." + choice.name().toLowerCase(Locale.ROOT), null, locale)))
                .toList();
    }
}
