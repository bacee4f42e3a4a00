package org.wsis.prizes.national;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wsis.account.Actor;
import org.wsis.web.Column;
import org.wsis.web.FocalCountries;
import org.wsis.web.ListFile;
import org.wsis.web.ListFiles;
import org.wsis.web.Paging;

/** The projects of a focal point's country. For everybody else the page does not exist. */
@Controller
@RequestMapping("/prizes/national")
class NationalController {
    private static final int SIZE = 30;
    private static final int LAST_PAGE = 10_000;
    private static final List<Column<NationalProject>> COLUMNS = List.of(
            Column.of("prizes.national.edition", NationalProject::edition),
            Column.of("prizes.project.number", NationalProject::number),
            Column.of("prizes.project.title", NationalProject::title),
            Column.of("prizes.project.organisation", NationalProject::organisation),
            Column.of("prizes.project.category", NationalProject::category),
            Column.said("prizes.project.state", line -> line.state().key()),
            Column.of("prizes.project.submitted", NationalProject::submittedAt));

    private final NationalProjects projects;
    private final FocalCountries countries;
    private final ListFiles files;

    NationalController(NationalProjects projects, FocalCountries countries, ListFiles files) {
        this.projects = projects;
        this.countries = countries;
        this.files = files;
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(defaultValue = "1") String page,
            Locale locale,
            Model model) {
        String chosen = countries.describe(actor, country, locale, model);
        int number = page.matches("\\d{1,5}") ? Math.clamp(Integer.parseInt(page), 1, LAST_PAGE) : 1;
        model.addAttribute("paging", new Paging(number, SIZE, projects.count(chosen)));
        model.addAttribute("lines", projects.find(chosen, number, SIZE));
        return "prizes/national/list";
    }

    @GetMapping("/export.{ending}")
    void export(
            @PathVariable String ending,
            Actor actor,
            @RequestParam(required = false) @Nullable String country,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        String chosen = countries.chosen(actor, country);
        var list = new ListFile<>(
                "wsis-prizes-" + chosen.toLowerCase(Locale.ROOT),
                COLUMNS,
                (page, size) -> projects.find(chosen, page, size));
        files.send(list, ending, locale, response);
    }
}
