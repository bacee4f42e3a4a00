package org.wsis.prizes.story.write;

import jakarta.validation.Valid;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.wsis.account.Actor;
import org.wsis.prizes.project.ProjectId;

/** The form of a story, which saves itself. */
@Controller
@RequestMapping("/prizes/mine/{id}/story")
class StoryController {
    private static final String PAGE = "prizes/story/form";
    private static final String FORM = "story";

    private final StoryDesk desk;
    private final StoryPages pages;
    private final MessageSource messages;

    StoryController(StoryDesk desk, StoryPages pages, MessageSource messages) {
        this.desk = desk;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping
    String form(@PathVariable ProjectId id, Actor actor, Locale locale, Model model) {
        OwnStory own = find(id, actor);
        pages.describe(own, locale, model);
        if (!own.state().isWritable()) {
            return "prizes/story/sent";
        }
        var form = StoryForm.of(own);
        model.addAttribute(FORM, form);
        model.addAttribute("version", form.version());
        if (own.story() != null) {
            var errors = new BeanPropertyBindingResult(form, FORM);
            own.problems().forEach(problem -> errors.rejectValue(problem.input(), "problem", said(problem, locale)));
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
        }
        return PAGE;
    }

    private String said(StoryProblem problem, Locale locale) {
        return messages.getMessage(problem.label(), null, locale) + ": "
                + messages.getMessage(problem.key(), problem.places(), locale);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable ProjectId id,
            Actor actor,
            @Valid @ModelAttribute(FORM) StoryForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "stay") String to,
            Locale locale,
            Model model) {
        if (errors.hasErrors()) {
            return again(id, actor, form.version(), locale, model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (desk.save(id, actor.account(), form.toText(), form.version())) {
            case StorySaved.Done done ->
                new ModelAndView("redirect:" + id.own() + (to.equals("check") ? "/story/check" : "/story"));
            case StorySaved.Overtaken(long version) -> {
                errors.reject("prizes.submit.overtaken");
                yield again(id, actor, version, locale, model, HttpStatus.CONFLICT);
            }
            case StorySaved.Closed closed -> new ModelAndView("redirect:" + id.own() + "/story");
            case StorySaved.NotYours no -> throw notFound();
        };
    }

    private ModelAndView again(
            ProjectId id, Actor actor, @Nullable Long version, Locale locale, Model model, HttpStatus status) {
        model.addAttribute("version", version);
        pages.describe(find(id, actor), locale, model);
        return new ModelAndView(PAGE, status);
    }

    /** Saves while the person types on; says nothing but whether it is saved. */
    @PostMapping(headers = "X-Autosave")
    ResponseEntity<Void> autosave(
            @PathVariable ProjectId id,
            Actor actor,
            @Valid @ModelAttribute(FORM) StoryForm form,
            BindingResult errors) {
        if (errors.hasErrors()) {
            return ResponseEntity.unprocessableContent().build();
        }
        return switch (desk.save(id, actor.account(), form.toText(), form.version())) {
            case StorySaved.Done(long version) ->
                ResponseEntity.noContent()
                        .header("X-Form-Version", String.valueOf(version))
                        .build();
            case StorySaved.NotYours no -> ResponseEntity.notFound().build();
            case StorySaved.Overtaken overtaken ->
                ResponseEntity.status(HttpStatus.CONFLICT).build();
            case StorySaved.Closed closed ->
                ResponseEntity.status(HttpStatus.CONFLICT).build();
        };
    }

    private OwnStory find(ProjectId id, Actor actor) {
        return desk.find(id, actor.account()).orElseThrow(StoryController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
