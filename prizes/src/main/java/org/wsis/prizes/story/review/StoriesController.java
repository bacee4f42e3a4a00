package org.wsis.prizes.story.review;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.prizes.letter.LettersForm;
import org.wsis.web.Column;
import org.wsis.web.ListFile;
import org.wsis.web.ListFiles;

/** Who has sent a story, and the letters that ask for one, for staff. */
@Controller
@RequestMapping("/admin/prizes/{year:\\d{4}}/stories")
class StoriesController {
    private static final String LETTERS = "prizes/story/letters";

    private final StoryStaffPages pages;
    private final StoryLines lines;
    private final CallDesk desk;
    private final ListFiles files;

    StoriesController(StoryStaffPages pages, StoryLines lines, CallDesk desk, ListFiles files) {
        this.pages = pages;
        this.lines = lines;
        this.desk = desk;
        this.files = files;
    }

    @GetMapping
    String list(@PathVariable int year, Locale locale, Model model) {
        pages.list(year, locale, model);
        return "prizes/story/list";
    }

    @GetMapping("/export.{ending}")
    void export(
            @PathVariable int year,
            @PathVariable String ending,
            Actor actor,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Map<Integer, String> titles = pages.titles(year, locale);
        List<Column<StoryLine>> columns = List.of(
                Column.of("prizes.project.category", line -> titles.get(line.category())),
                Column.of("prizes.project.number", StoryLine::number),
                Column.of("prizes.project.title", StoryLine::title),
                Column.of("prizes.project.organisation", StoryLine::organisation),
                Column.of("prizes.story.asked", StoryLine::askedAt),
                Column.said("prizes.story.state", StoryLine::key),
                Column.of("prizes.story.received-at", StoryLine::receivedAt));
        var list =
                new ListFile<>("wsis-prizes-" + year + "-stories", columns, (page, size) -> lines.of(year, page, size));
        files.sendRecorded(list, ending, locale, actor, response);
    }

    @GetMapping("/letters")
    String letters(@PathVariable int year, Locale locale, Model model) {
        model.addAttribute("form", new LettersForm(pages.letters(year, locale, model)));
        return LETTERS;
    }

    @PostMapping("/letters")
    ModelAndView release(
            @PathVariable int year,
            @Valid @ModelAttribute("form") LettersForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        pages.edition(year);
        if (!errors.hasErrors()) {
            switch (desk.release(year, Objects.requireNonNull(form.seen()), actor.account())) {
                case DONE -> {
                    redirect.addFlashAttribute("done", "prizes.story.letters.done");
                    return new ModelAndView("redirect:/admin/prizes/" + year + "/stories");
                }
                case TOO_EARLY -> errors.reject("prizes.story.letters.too-early");
                case OVERTAKEN -> errors.reject("prizes.nomination.letters.overtaken");
            }
        }
        pages.letters(year, locale, model);
        return new ModelAndView(LETTERS, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
