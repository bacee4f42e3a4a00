package org.wsis.stocktaking.national;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.Actor;
import org.wsis.account.Grant;
import org.wsis.account.Role;
import org.wsis.reference.Reference;
import org.wsis.web.Column;
import org.wsis.web.FacetValue;
import org.wsis.web.ListFile;
import org.wsis.web.ListFiles;
import org.wsis.web.Option;
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
    private final Reference reference;
    private final ListFiles files;

    NationalController(NationalEntries entries, NationalChoices choices, Reference reference, ListFiles files) {
        this.entries = entries;
        this.choices = choices;
        this.reference = reference;
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
        List<String> countries = countries(actor);
        String chosen = chosen(countries, country);
        NationalFilter filter = NationalFilter.of(parameters);
        int number = page.matches("\\d{1,5}") ? Math.clamp(Integer.parseInt(page), 1, LAST_PAGE) : 1;
        model.addAttribute("countries", options(countries, locale));
        model.addAttribute("country", chosen);
        model.addAttribute("countryName", reference.countryName(chosen, locale));
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
        String chosen = chosen(countries(actor), country);
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

    private static List<String> countries(Actor actor) {
        return actor.grants().stream()
                .filter(grant -> grant.role() == Role.NATIONAL_FOCAL_POINT)
                .map(Grant::scope)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    /** The country that was asked for if it is the reader's, else their first. */
    private static String chosen(List<String> countries, @Nullable String asked) {
        return countries.stream()
                .filter(country -> country.equals(asked))
                .findFirst()
                .or(() -> countries.stream().findFirst())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<Option> options(List<String> countries, Locale locale) {
        return countries.stream()
                .map(code -> new Option(code, reference.countryName(code, locale)))
                .toList();
    }
}
