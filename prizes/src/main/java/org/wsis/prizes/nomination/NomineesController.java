package org.wsis.prizes.nomination;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import org.wsis.prizes.project.ProjectId;
import org.wsis.web.Column;
import org.wsis.web.ListFile;
import org.wsis.web.ListFiles;

/** The choice of nominees, for staff: how far it is, and the projects of each category. */
@Controller
@RequestMapping("/admin/prizes/{year:\\d{4}}/nominees")
class NomineesController {
    private static final String PAGE = "prizes/nomination/category";

    private final NominationPages pages;
    private final NominationDesk desk;
    private final NominationLines lines;
    private final ListFiles files;

    NomineesController(NominationPages pages, NominationDesk desk, NominationLines lines, ListFiles files) {
        this.pages = pages;
        this.desk = desk;
        this.lines = lines;
        this.files = files;
    }

    @GetMapping
    String list(@PathVariable int year, Actor actor, Locale locale, Model model) {
        pages.describe(year, actor, locale, model);
        return "prizes/nomination/list";
    }

    @GetMapping("/{category:\\d{1,2}}")
    String show(@PathVariable int year, @PathVariable int category, Actor actor, Locale locale, Model model) {
        long last = pages.describe(year, category, actor, locale, model);
        model.addAttribute("decision", DecisionForm.empty(last));
        return PAGE;
    }

    /** Decides about the projects that are ticked. */
    @PostMapping("/{category:\\d{1,2}}")
    ModelAndView decide(
            @PathVariable int year,
            @PathVariable int category,
            @Valid @ModelAttribute("decision") DecisionForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        pages.describe(year, category, actor, locale, model);
        if (form.ticked().isEmpty()) {
            errors.rejectValue("projects", "prizes.nomination.none-ticked");
        }
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Outcome outcome = desk.decide(year, category, form.toWish(), actor.account());
        if (outcome != Outcome.DONE) {
            errors.reject(outcome.key());
            return new ModelAndView(
                    PAGE, outcome == Outcome.OVERTAKEN ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("done", "prizes.nomination.done");
        return new ModelAndView("redirect:/admin/prizes/" + year + "/nominees/" + category);
    }

    @GetMapping("/export.{ending}")
    void export(
            @PathVariable int year,
            @PathVariable String ending,
            Actor actor,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Map<Integer, String> titles = pages.titles(pages.edition(year), locale);
        Set<ProjectId> kept = pages.kept(year, actor);
        List<Column<NominationLine>> columns = List.of(
                Column.of("prizes.project.category", line -> titles.get(line.category())),
                Column.of("prizes.project.number", NominationLine::number),
                Column.of("prizes.project.title", NominationLine::title),
                Column.of("prizes.project.organisation", NominationLine::organisation),
                Column.of("prizes.project.country", NominationLine::country),
                Column.said("prizes.project.state", line -> line.state().key()),
                Column.of("prizes.nomination.code", NominationLine::code),
                Column.of("prizes.nomination.decided", NominationLine::decidedAt),
                Column.of("prizes.nomination.by", NominationLine::by),
                Column.of("prizes.nomination.reason", NominationLine::reason));
        var list = new ListFile<>(
                "wsis-prizes-" + year + "-nominees", columns, (page, size) -> lines.of(year, kept, page, size));
        files.sendRecorded(list, ending, locale, actor, response);
    }
}
