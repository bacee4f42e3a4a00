package org.wsis.stocktaking.national;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wsis.account.Actor;
import org.wsis.web.Column;
import org.wsis.web.FacetValue;
import org.wsis.web.FocalCountries;
import org.wsis.web.ListFile;
import org.wsis.web.ListFiles;
import org.wsis.web.Paging;

/** For everybody else the page does not exist. */
@Controller
class NationalController {
    private static final int SIZE = 30;
    private static final int LAST_PAGE = 10_000;
    private static final List<Column<NationalLine>> COLUMNS = List.of(
            Column.of("stocktaking.receipt.number", NationalLine::number),
            Column.of("stocktaking.field.title", NationalLine::title),
            Column.of("stocktaking.field.organisation", NationalLine::organisation),
            Column.said("stocktaking.national.state", line -> line.state().key()),
            Column.of("stocktaking.national.received", NationalLine::receivedAt),
            Column.of("stocktaking.national.published", NationalLine::publishedAt));

    private final NationalEntries entries;
    private final NationalChoices choices;
    private final FocalCountries countries;
    private final ListFiles files;

    NationalController(NationalEntries entries, NationalChoices choices, FocalCountries countries, ListFiles files) {
        this.entries = entries;
        this.choices = choices;
        this.countries = countries;
        this.files = files;
    }

    @GetMapping("/stocktaking/national")
    String list(
            Actor actor,
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam MultiValueMap<String, String> parameters,
            Locale locale,
            Model model) {
        String chosen = countries.describe(actor, country, locale, model);
        NationalFilter filter = NationalFilter.of(parameters);
        int number = page.matches("\\d{1,5}") ? Math.clamp(Integer.parseInt(page), 1, LAST_PAGE) : 1;
        model.addAttribute("paging", new Paging(number, SIZE, entries.count(chosen, filter)));
        model.addAttribute("lines", entries.find(chosen, filter, (number - 1) * SIZE, SIZE));
        sift(chosen, filter, locale, model);
        return "stocktaking/national/list";
    }

    @GetMapping("/stocktaking/national/export.{ending}")
    void export(
            @PathVariable String ending,
            Actor actor,
            @RequestParam(required = false) @Nullable String country,
            @RequestParam MultiValueMap<String, String> parameters,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        String chosen = countries.chosen(actor, country);
        NationalFilter filter = NationalFilter.of(parameters);
        var list = new ListFile<>(
                "wsis-entries-" + chosen.toLowerCase(Locale.ROOT),
                COLUMNS,
                (page, size) -> entries.find(chosen, filter, (page - 1) * size, size));
        files.send(list, ending, locale, response);
    }

    private void sift(String country, NationalFilter filter, Locale locale, Model model) {
        List<FacetValue> states = choices.states(country, filter, locale);
        List<FacetValue> actionLines = choices.actionLines(country, filter, locale);
        model.addAttribute("filter", filter);
        model.addAttribute("states", states);
        model.addAttribute("actionLines", actionLines);
        model.addAttribute("chosen", choices.active(filter, states, actionLines, locale));
    }
}
