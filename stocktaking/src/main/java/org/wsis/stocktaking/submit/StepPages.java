package org.wsis.stocktaking.submit;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.wsis.account.Actor;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.call.Call;
import org.wsis.stocktaking.content.Content;
import org.wsis.stocktaking.content.Problem;
import org.wsis.stocktaking.content.Step;
import org.wsis.stocktaking.content.StepContent;
import org.wsis.stocktaking.content.StepVersion;
import org.wsis.stocktaking.entry.ContinuationDesk;
import org.wsis.stocktaking.entry.OwnEntry;
import org.wsis.stocktaking.entry.OwnerDesk;
import org.wsis.stocktaking.entry.Pin;
import org.wsis.stocktaking.entry.Saved;
import org.wsis.stocktaking.history.Apart;
import org.wsis.stocktaking.history.Differences;
import org.wsis.stocktaking.likeness.LikenessDesk;

/** What the steps of the form have in common: the stepper, reasons and problems at the fields, saving and going on. */
@Component
class StepPages {
    static final String FORM = "entry";
    private static final Set<String> OPTIONAL = Set.of(
            "website",
            "contactName",
            "startsOn",
            "targets",
            "results",
            "challenges",
            "replicability",
            "sustainability",
            "partnerships",
            "wsisValues");

    /** The steps that show what is like the entry and what it may continue: where it gets its name, and before it goes. */
    private static final Set<Step> ASKS = EnumSet.of(Step.ACTIVITY, Step.WHO, Step.CHECK);

    private final OwnerDesk desk;
    private final LikenessDesk likenesses;
    private final ContinuationDesk continuations;
    private final Call call;
    private final MessageSource messages;
    private final Differences differences;

    StepPages(
            OwnerDesk desk,
            LikenessDesk likenesses,
            ContinuationDesk continuations,
            Call call,
            MessageSource messages,
            Differences differences) {
        this.desk = desk;
        this.likenesses = likenesses;
        this.continuations = continuations;
        this.call = call;
        this.messages = messages;
        this.differences = differences;
    }

    /** Shows a step with what is in the draft, and what is wrong with it once something is. */
    String show(EntryId id, Actor actor, Step step, Function<Content, Object> toForm, Model model) {
        @Nullable OwnEntry entry = entry(id, actor, step);
        if (entry != null && !entry.state().isWritable()) {
            return "redirect:" + id.own();
        }
        Content content = entry == null ? Content.NONE : entry.content();
        Object form = toForm.apply(content);
        model.addAttribute(FORM, form);
        if (entry != null && content.isBegun(step)) {
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, problems(form, entry, step));
        }
        return page(id, entry, actor, step, model);
    }

    /** Shows a step again with what was typed and why it was not saved. */
    ModelAndView again(EntryId id, Actor actor, Step step, @Nullable String seen, Model model) {
        String view = page(id, entry(id, actor, step), actor, step, model);
        if (seen != null) {
            model.addAttribute("version", seen);
        }
        return new ModelAndView(view);
    }

    private @Nullable OwnEntry entry(EntryId id, Actor actor, Step step) {
        OwnEntry entry = desk.find(id, actor.account()).orElse(null);
        if (entry == null && step != Step.ACTIVITY) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return entry;
    }

    private BindingResult problems(Object form, OwnEntry entry, Step step) {
        Locale locale = LocaleContextHolder.getLocale();
        var result = new BeanPropertyBindingResult(form, FORM);
        for (Problem problem : entry.problems().getOrDefault(step, List.of())) {
            String label = messages.getMessage(problem.field().key(), null, locale);
            String words =
                    messages.getMessage(problem.key(), problem.arguments().toArray(), locale);
            result.rejectValue(problem.field().input(), "problem", label + ": " + words);
        }
        return result;
    }

    private String page(EntryId id, @Nullable OwnEntry entry, Actor actor, Step step, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("step", step);
        model.addAttribute("steps", links(entry, step));
        model.addAttribute("own", entry);
        model.addAttribute("version", version(entry, step));
        model.addAttribute("pins", entry == null ? Map.of() : pins(entry.pins()));
        model.addAttribute("call", call.open().orElse(null));
        model.addAttribute("optional", OPTIONAL);
        if (entry != null && ASKS.contains(step)) {
            model.addAttribute("likely", likenesses.unanswered(entry, actor.account()));
            model.addAttribute("former", continuations.choices(entry.face(), actor.account()));
            model.addAttribute("continued", continuations.of(id).orElse(null));
        }
        return "stocktaking/submit/" + step.path();
    }

    /** Of what is saved; the steps that are not one form have none. */
    private static @Nullable String version(@Nullable OwnEntry entry, Step step) {
        if (step == Step.FILES || step == Step.CHECK) {
            return null;
        }
        return StepVersion.of((entry == null ? Content.NONE : entry.content()).of(step));
    }

    private static List<StepLink> links(@Nullable OwnEntry entry, Step now) {
        return Arrays.stream(Step.values())
                .map(step -> entry == null ? new StepLink(step, step == now ? "now" : "", 0) : link(entry, step, now))
                .toList();
    }

    private static StepLink link(OwnEntry entry, Step step, Step now) {
        boolean begun = entry.content().isBegun(step) || now == Step.CHECK;
        int problems = begun ? entry.problems().getOrDefault(step, List.of()).size() : 0;
        return new StepLink(step, step == now ? "now" : begun && problems == 0 ? "done" : "", problems);
    }

    /** By the name of the input; those on the whole entry under "". */
    private static Map<String, List<Pin>> pins(List<Pin> pins) {
        return pins.stream()
                .collect(Collectors.groupingBy(
                        pin -> pin.field() == null ? "" : pin.field().input()));
    }

    /**
     * Saves and goes where the button says; if somebody saved the step meanwhile, shows both and keeps what was typed.
     *
     * @param seen the version of the step that the person saw
     */
    ModelAndView save(
            EntryId id, Actor actor, Step step, StepContent content, @Nullable String seen, String to, Model model) {
        return switch (desk.save(id, actor.account(), content, seen)) {
            case Saved.Done done -> new ModelAndView("redirect:" + target(id, step, to));
            case Saved.Overtaken(Content saved, String by, Instant at) -> {
                model.addAttribute("unsaved", new Unsaved(by, at, apart(saved, content, step)));
                if (model.getAttribute(BindingResult.MODEL_KEY_PREFIX + FORM) instanceof BindingResult errors) {
                    errors.reject("stocktaking.unsaved.title");
                }
                yield new ModelAndView(page(id, entry(id, actor, step), actor, step, model), HttpStatus.CONFLICT);
            }
            case Saved.Closed closed -> new ModelAndView("redirect:" + id.own());
            case Saved.TooManyDrafts many -> new ModelAndView("redirect:/stocktaking/mine?full");
            case Saved.NotYours no -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private List<Apart> apart(Content saved, StepContent written, Step step) {
        return differences.apart(saved, saved.with(written), step, LocaleContextHolder.getLocale());
    }

    private static String target(EntryId id, Step step, String to) {
        return switch (to) {
            case "stay" -> path(id, step);
            case "check" -> path(id, Step.CHECK);
            case "leave" -> "/stocktaking/mine";
            case "back" -> path(id, step.previous().orElse(step));
            default -> path(id, step.next().orElse(step));
        };
    }

    static String path(EntryId id, Step step) {
        return "/stocktaking/submit/" + id + "/" + step.path();
    }

    /** Saves while the owner types on; says nothing but whether it is saved. */
    ResponseEntity<Void> autosave(
            EntryId id, Actor actor, BindingResult errors, Supplier<StepContent> content, @Nullable String seen) {
        if (errors.hasErrors()) {
            return ResponseEntity.unprocessableContent().build();
        }
        return switch (desk.save(id, actor.account(), content.get(), seen)) {
            case Saved.Done done ->
                ResponseEntity.noContent()
                        .header("X-Form-Version", done.version())
                        .build();
            case Saved.Overtaken overtaken ->
                ResponseEntity.status(HttpStatus.CONFLICT).build();
            case Saved.Closed closed ->
                ResponseEntity.status(HttpStatus.CONFLICT).build();
            case Saved.TooManyDrafts many ->
                ResponseEntity.status(HttpStatus.CONFLICT).build();
            case Saved.NotYours no -> ResponseEntity.notFound().build();
        };
    }
}
