package org.wsis.prizes.story.write;

import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.wsis.account.Actor;
import org.wsis.files.FileId;
import org.wsis.prizes.project.ProjectId;
import org.wsis.prizes.story.write.StoryPictureDesk.Hung;
import org.wsis.web.FileResponses;

/** The pictures of a story, for its writer. */
@Controller
@RequestMapping("/prizes/mine/{id}/story/pictures")
class StoryPictureController {
    private static final String PAGE = "prizes/story/pictures";

    private final StoryDesk stories;
    private final StoryPictureDesk desk;
    private final StoryPages pages;
    private final FileResponses files;

    StoryPictureController(StoryDesk stories, StoryPictureDesk desk, StoryPages pages, FileResponses files) {
        this.stories = stories;
        this.desk = desk;
        this.pages = pages;
        this.files = files;
    }

    @GetMapping
    String show(@PathVariable ProjectId id, Actor actor, Locale locale, Model model) {
        describe(id, actor, locale, model);
        return PAGE;
    }

    @PostMapping
    ModelAndView hang(
            @PathVariable ProjectId id,
            Actor actor,
            @Valid @ModelAttribute("picture") StoryPictureForm form,
            BindingResult errors,
            Locale locale,
            Model model)
            throws IOException {
        MultipartFile file = chosen(form.picture(), errors);
        if (file != null && !errors.hasErrors()) {
            try (InputStream content = file.getInputStream()) {
                String name = String.valueOf(file.getOriginalFilename());
                settle(desk.hang(id, actor.account(), name, form.shown(), content), errors);
            }
        }
        if (errors.hasErrors()) {
            describe(id, actor, locale, model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("redirect:" + id.own() + "/story/pictures");
    }

    private static @Nullable MultipartFile chosen(@Nullable MultipartFile file, BindingResult errors) {
        if (file == null || file.isEmpty()) {
            errors.rejectValue("picture", "prizes.story.picture.none");
            return null;
        }
        return file;
    }

    private static void settle(Hung hung, BindingResult errors) {
        switch (hung) {
            case Hung.Done done -> {}
            case Hung.Refused(String reason) -> errors.rejectValue("picture", reason);
            case Hung.NotYours no -> throw notFound();
        }
    }

    @PostMapping("/{file}/removal")
    String remove(@PathVariable ProjectId id, @PathVariable FileId file, Actor actor) {
        if (!desk.remove(id, actor.account(), file)) {
            throw notFound();
        }
        return "redirect:" + id.own() + "/story/pictures";
    }

    @GetMapping("/{file}")
    ResponseEntity<Resource> picture(@PathVariable ProjectId id, @PathVariable FileId file, Actor actor)
            throws IOException {
        return files.picture(desk.find(id, actor.account(), file).orElseThrow(StoryPictureController::notFound));
    }

    private void describe(ProjectId id, Actor actor, Locale locale, Model model) {
        OwnStory own = stories.find(id, actor.account())
                .filter(story -> story.state().isWritable())
                .orElseThrow(StoryPictureController::notFound);
        pages.describe(own, locale, model);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
