package org.wsis.prizes.story.write;

import java.util.Locale;
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
import org.wsis.account.Actor;
import org.wsis.prizes.project.ProjectId;

/** A story as its readers would see it, what it still lacks, and the button that sends it. */
@Controller
@RequestMapping("/prizes/mine/{id}/story/check")
class StoryCheckController {
    private static final String PAGE = "prizes/story/check";
    private static final String FORM = "consentForm";

    private final StoryDesk desk;
    private final StoryPages pages;

    StoryCheckController(StoryDesk desk, StoryPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    String check(@PathVariable ProjectId id, Actor actor, Locale locale, Model model) {
        OwnStory own = find(id, actor);
        if (!own.state().isWritable()) {
            return "redirect:" + own.path();
        }
        model.addAttribute(FORM, new StoryConsentForm(null));
        pages.describe(own, locale, model);
        return PAGE;
    }

    @PostMapping
    ModelAndView send(
            @PathVariable ProjectId id,
            Actor actor,
            @ModelAttribute(FORM) StoryConsentForm form,
            BindingResult errors,
            Locale locale,
            Model model) {
        boolean consent = !errors.hasErrors() && form.given();
        switch (desk.send(id, actor.account(), consent)) {
            case StorySent.Received received -> {
                return new ModelAndView("redirect:" + id.own() + "/story");
            }
            case StorySent.NotYours no -> throw notFound();
            case StorySent.NotInTime late ->
                errors.reject(late.closedAt() == null ? "prizes.story.early" : "prizes.story.late");
            case StorySent.Incomplete incomplete -> errors.reject("prizes.story.incomplete");
            case StorySent.NoConsent none -> {
                if (!errors.hasErrors()) {
                    errors.rejectValue("consent", "prizes.check.no-consent");
                }
            }
        }
        pages.describe(find(id, actor), locale, model);
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private OwnStory find(ProjectId id, Actor actor) {
        return desk.find(id, actor.account())
                .filter(own -> own.story() != null)
                .orElseThrow(StoryCheckController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
