package org.wsis.prizes.submit;

import jakarta.validation.Valid;
import java.util.Locale;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.wsis.account.Actor;
import org.wsis.prizes.project.OwnProject;
import org.wsis.prizes.project.ProjectId;
import org.wsis.prizes.project.Saved;
import org.wsis.prizes.project.State;
import org.wsis.prizes.project.SubmitterDesk;

/** The form of a project, which saves itself. */
@Controller
@RequestMapping("/prizes/{year:\\d{4}}/submit/{id}")
class DraftController {
    private static final String PAGE = "prizes/submit/form";

    private final DraftPages pages;
    private final SubmitterDesk desk;
    private final ProjectChoices choices;

    DraftController(DraftPages pages, SubmitterDesk desk, ProjectChoices choices) {
        this.pages = pages;
        this.desk = desk;
        this.choices = choices;
    }

    @GetMapping
    String form(@PathVariable int year, @PathVariable ProjectId id, Actor actor, Locale locale, Model model) {
        OwnProject project = pages.find(year, id, actor).orElse(null);
        if (project != null && project.state() != State.DRAFT) {
            return "redirect:" + id.own();
        }
        pages.show(project, year, id, actor, locale, model);
        return PAGE;
    }

    @PostMapping
    ModelAndView save(
            @PathVariable int year,
            @PathVariable ProjectId id,
            Actor actor,
            @Valid @ModelAttribute(DraftPages.FORM) ProjectForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "stay") String to,
            Locale locale,
            Model model) {
        choices.check(form, pages.edition(year), errors);
        if (errors.hasErrors()) {
            model.addAttribute("version", form.version());
            return again(year, id, actor, locale, model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (desk.save(id, year, actor.account(), form.toContent(), form.version())) {
            case Saved.Done done -> new ModelAndView("redirect:" + target(year, id, to));
            case Saved.Overtaken(long version) -> {
                errors.reject("prizes.submit.overtaken");
                model.addAttribute("version", version);
                yield again(year, id, actor, locale, model, HttpStatus.CONFLICT);
            }
            case Saved.Closed closed -> new ModelAndView("redirect:" + id.own());
            case Saved.TooManyDrafts many -> {
                errors.reject("prizes.submit.too-many", new Object[] {many.most()}, null);
                yield again(year, id, actor, locale, model, HttpStatus.CONFLICT);
            }
            case Saved.NotYours no -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView again(int year, ProjectId id, Actor actor, Locale locale, Model model, HttpStatus status) {
        pages.frame(pages.find(year, id, actor).orElse(null), year, id, locale, model);
        return new ModelAndView(PAGE, status);
    }

    private static String target(int year, ProjectId id, String to) {
        return switch (to) {
            case "check" -> "/prizes/" + year + "/submit/" + id + "/check";
            case "leave" -> "/prizes/mine";
            default -> "/prizes/" + year + "/submit/" + id;
        };
    }

    /** Saves while the person types on; says nothing but whether it is saved. */
    @PostMapping(headers = "X-Autosave")
    ResponseEntity<Void> autosave(
            @PathVariable int year,
            @PathVariable ProjectId id,
            Actor actor,
            @Valid @ModelAttribute(DraftPages.FORM) ProjectForm form,
            BindingResult errors) {
        choices.check(form, pages.edition(year), errors);
        if (errors.hasErrors()) {
            return ResponseEntity.unprocessableContent().build();
        }
        return switch (desk.save(id, year, actor.account(), form.toContent(), form.version())) {
            case Saved.Done done ->
                ResponseEntity.noContent()
                        .header("X-Form-Version", String.valueOf(done.version()))
                        .build();
            case Saved.NotYours no -> ResponseEntity.notFound().build();
            case Saved.Overtaken overtaken ->
                ResponseEntity.status(HttpStatus.CONFLICT).build();
            case Saved.Closed closed ->
                ResponseEntity.status(HttpStatus.CONFLICT).build();
            case Saved.TooManyDrafts many ->
                ResponseEntity.status(HttpStatus.CONFLICT).build();
        };
    }
}
