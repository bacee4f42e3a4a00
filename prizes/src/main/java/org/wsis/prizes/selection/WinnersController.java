package org.wsis.prizes.selection;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.web.Column;
import org.wsis.web.ListFile;
import org.wsis.web.ListFiles;

/** How far the choice of winners is, for staff, and the request for reviews. */
@Controller
@RequestMapping("/admin/prizes/{year:\\d{4}}/winners")
class WinnersController {
    private final SelectionPages pages;
    private final SelectionDesk desk;
    private final SelectionLines lines;
    private final ListFiles files;

    WinnersController(SelectionPages pages, SelectionDesk desk, SelectionLines lines, ListFiles files) {
        this.pages = pages;
        this.desk = desk;
        this.lines = lines;
        this.files = files;
    }

    @GetMapping
    String list(@PathVariable int year, Actor actor, Locale locale, Model model) {
        pages.describe(year, actor, locale, model);
        return "prizes/selection/list";
    }

    @PostMapping("/reviews")
    String ask(@PathVariable int year, Actor actor, RedirectAttributes redirect) {
        pages.edition(year);
        redirect.addFlashAttribute("done", "prizes.selection.asked");
        redirect.addFlashAttribute("doneWith", new Object[] {desk.ask(year, actor.account())});
        return "redirect:/admin/prizes/" + year + "/winners";
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
        List<Column<SelectionLine>> columns = List.of(
                Column.of("prizes.project.category", line -> titles.get(line.category())),
                Column.of("prizes.project.number", SelectionLine::number),
                Column.of("prizes.project.title", SelectionLine::title),
                Column.of("prizes.project.organisation", SelectionLine::organisation),
                Column.of("prizes.project.country", SelectionLine::country),
                Column.of("prizes.results.valid-votes", SelectionLine::votes),
                Column.of("prizes.selection.missing-reviews", SelectionLine::missing),
                Column.said(
                        "prizes.selection.choice",
                        line -> line.choice() == null ? null : line.choice().key()),
                Column.of("prizes.nomination.decided", SelectionLine::decidedAt),
                Column.of("prizes.nomination.by", SelectionLine::by),
                Column.of("prizes.nomination.reason", SelectionLine::reason));
        var list = new ListFile<>(
                "wsis-prizes-" + year + "-selection",
                columns,
                (page, size) -> lines.all(year, actor.account()).stream()
                        .skip((long) (page - 1) * size)
                        .limit(size)
                        .toList());
        files.sendRecorded(list, ending, locale, actor, response);
    }
}
