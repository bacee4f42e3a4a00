package org.wsis.prizes.story.review;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
import org.wsis.files.FileId;
import org.wsis.moderation.ReasonCode;
import org.wsis.prizes.project.ProjectId;
import org.wsis.prizes.story.review.StoryDecisionForm.Choice;
import org.wsis.prizes.story.review.StoryReviewDesk.Decided;
import org.wsis.prizes.story.review.StoryReviewDesk.Sent;
import org.wsis.web.FileResponses;
import org.wsis.web.Option;
import org.wsis.web.ThreadItem;

/** One story, for staff, and what they decide about it. */
@Controller
@RequestMapping("/admin/prizes/{year:\\d{4}}/stories/{id}")
class StoryReviewController {
    private static final String PAGE = "prizes/story/review";
    private static final String FORM = "decision";

    private final StoryReviewDesk desk;
    private final FileResponses files;
    private final MessageSource messages;

    StoryReviewController(StoryReviewDesk desk, FileResponses files, MessageSource messages) {
        this.desk = desk;
        this.files = files;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable int year, @PathVariable ProjectId id, Actor actor, Locale locale, Model model) {
        Sent sent = describe(year, id, actor, locale, model);
        model.addAttribute(FORM, StoryDecisionForm.of(sent.story().version()));
        return PAGE;
    }

    @GetMapping("/pictures/{file}")
    ResponseEntity<Resource> picture(@PathVariable int year, @PathVariable ProjectId id, @PathVariable FileId file)
            throws IOException {
        return files.picture(desk.picture(year, id, file).orElseThrow(StoryReviewController::notFound));
    }

    @PostMapping("/decision")
    ModelAndView decide(
            @PathVariable int year,
            @PathVariable ProjectId id,
            Actor actor,
            @Valid @ModelAttribute(FORM) StoryDecisionForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Locale locale,
            Model model) {
        if (!errors.hasErrors() && form.lacksReason()) {
            errors.reject("prizes.story.reason-to-return");
        }
        if (errors.hasErrors()) {
            describe(year, id, actor, locale, model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (decide(year, id, form, actor)) {
            case DONE -> {
                redirect.addFlashAttribute("done", "prizes.story.decided");
                yield new ModelAndView("redirect:/admin/prizes/" + year + "/stories");
            }
            case TOO_LATE -> {
                errors.reject("prizes.story.overtaken");
                describe(year, id, actor, locale, model);
                yield new ModelAndView(PAGE, HttpStatus.CONFLICT);
            }
            case OWN -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case UNKNOWN -> throw notFound();
        };
    }

    private Decided decide(int year, ProjectId id, StoryDecisionForm form, Actor actor) {
        long seen = Objects.requireNonNull(form.version());
        return form.choice() == Choice.ACCEPT
                ? desk.accept(year, id, seen, form.said(), actor.account())
                : desk.sendBack(year, id, seen, form.reasons(), form.said(), actor.account());
    }

    private Sent describe(int year, ProjectId id, Actor actor, Locale locale, Model model) {
        Sent sent = desk.find(year, id, actor.account()).orElseThrow(StoryReviewController::notFound);
        model.addAttribute("sent", sent);
        model.addAttribute("year", String.valueOf(year));
        model.addAttribute("parts", StoryDecisionForm.PARTS);
        model.addAttribute(
                "choices",
                options(Arrays.stream(Choice.values()).map(Enum::name).toList(), "prizes.story.choice.", locale));
        model.addAttribute(
                "reasons",
                Arrays.stream(ReasonCode.values())
                        .map(reason -> new Option(reason.name(), messages.getMessage(reason.key(), null, locale)))
                        .toList());
        model.addAttribute(
                "history",
                sent.history().stream()
                        .map(act -> new ThreadItem(
                                act.kind().mark(),
                                messages.getMessage(act.kind().key(), null, locale),
                                act.at(),
                                null,
                                act.words()))
                        .toList());
        return sent;
    }

    private List<Option> options(List<String> names, String key, Locale locale) {
        return names.stream()
                .map(name -> new Option(name, messages.getMessage(key + name.toLowerCase(Locale.ROOT), null, locale)))
                .toList();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
