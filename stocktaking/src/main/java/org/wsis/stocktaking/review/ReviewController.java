package org.wsis.stocktaking.review;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.moderation.ReasonCode;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.content.ContentView;
import org.wsis.stocktaking.content.ContentViews;
import org.wsis.stocktaking.content.Field;
import org.wsis.stocktaking.entry.Decided;
import org.wsis.stocktaking.entry.Histories;
import org.wsis.stocktaking.entry.HistoryLine;
import org.wsis.stocktaking.entry.ReviewDesk;
import org.wsis.stocktaking.entry.ReviewPage;
import org.wsis.stocktaking.history.Changes;
import org.wsis.web.Option;
import org.wsis.web.QueueFilter;

@Controller
@RequestMapping("/admin/stocktaking/entries/{id}")
class ReviewController {
    private static final String FORM = "decision";

    private final ReviewDesk desk;
    private final ContentViews views;
    private final Histories histories;
    private final Changes changes;
    private final Kin kin;
    private final Places places;
    private final MessageSource messages;

    ReviewController(
            ReviewDesk desk,
            ContentViews views,
            Histories histories,
            Changes changes,
            Kin kin,
            Places places,
            MessageSource messages) {
        this.desk = desk;
        this.views = views;
        this.histories = histories;
        this.changes = changes;
        this.kin = kin;
        this.places = places;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable EntryId id, Actor actor, QueueFilter filter, Locale locale, Model model) {
        ReviewPage page = page(id, actor, filter, locale, model);
        model.addAttribute(FORM, DecisionForm.of(page.version()));
        return "stocktaking/review/page";
    }

    private ReviewPage page(EntryId id, Actor actor, QueueFilter filter, Locale locale, Model model) {
        ReviewPage page = desk.find(id, actor.account()).orElseThrow(ReviewController::notFound);
        model.addAttribute("review", page);
        ContentView view = views.of(id, page.content(), null, locale);
        model.addAttribute("view", view);
        changes.describe(page.face(), view, page.published(), page.publishedAt(), locale, model);
        kin.describe(page, model);
        model.addAttribute("place", places.of(page, filter, actor.account()));
        model.addAttribute("history", histories.thread(page.history(), locale));
        model.addAttribute("fields", Field.values());
        model.addAttribute("choices", options(DecisionForm.Choice.values(), DecisionForm.Choice::key, locale));
        model.addAttribute("reasons", options(ReasonCode.values(), ReasonCode::key, locale));
        return page;
    }

    private <E extends Enum<E>> List<Option> options(E[] values, Function<E, String> key, Locale locale) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), messages.getMessage(key.apply(value), null, locale)))
                .toList();
    }

    @PostMapping("/review")
    ModelAndView claim(
            @PathVariable EntryId id, Actor actor, QueueFilter filter, @RequestParam long version, Locale locale) {
        return answer(
                id,
                desk.claim(id, actor.account(), version),
                "redirect:/admin/stocktaking/entries/" + id + filter.query(),
                locale);
    }

    @PostMapping("/decision")
    ModelAndView decide(
            @PathVariable EntryId id,
            Actor actor,
            QueueFilter filter,
            @Valid @ModelAttribute(FORM) DecisionForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Locale locale,
            Model model) {
        if (!errors.hasErrors()) {
            askForReasons(form, errors);
        }
        if (errors.hasErrors()) {
            page(id, actor, filter, locale, model);
            return new ModelAndView("stocktaking/review/page");
        }
        Decided decided = desk.decide(id, actor.account(), Objects.requireNonNull(form.version()), form.toVerdict());
        if (decided instanceof Decided.Done(var state)) {
            redirect.addFlashAttribute(
                    "done", "stocktaking.decision.done." + state.name().toLowerCase(Locale.ROOT));
        }
        return answer(id, decided, "redirect:" + places.after(id, filter, actor.account()), locale);
    }

    private static void askForReasons(DecisionForm form, BindingResult errors) {
        if (form.lacksReasonToReturn()) {
            errors.rejectValue("reason", "stocktaking.decision.reason-to-return");
        }
        if (form.lacksReasonToDecline()) {
            errors.rejectValue("reason", "stocktaking.decision.reason-to-decline");
        }
    }

    private ModelAndView answer(EntryId id, Decided decided, String next, Locale locale) {
        return switch (decided) {
            case Decided.Done done -> new ModelAndView(next);
            case Decided.TooLate(HistoryLine by) -> {
                var conflict = new ModelAndView("stocktaking/review/conflict", HttpStatus.CONFLICT);
                conflict.addObject("id", id);
                conflict.addObject("act", histories.item(by, locale));
                yield conflict;
            }
            case Decided.Own own -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case Decided.Unknown unknown -> throw notFound();
        };
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
