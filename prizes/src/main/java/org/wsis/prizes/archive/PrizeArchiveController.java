package org.wsis.prizes.archive;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.prizes.edition.ContestPage;
import org.wsis.prizes.edition.ContestPages;
import org.wsis.prizes.vote.result.ResultPages;
import org.wsis.reference.Reference;

/** What the prizes are, and each year's results as far as sources tell. */
@Controller
class PrizeArchiveController {
    private final PrizeArchive archive;
    private final ContestPages contests;
    private final ResultPages votes;
    private final Reference reference;

    PrizeArchiveController(PrizeArchive archive, ContestPages contests, ResultPages votes, Reference reference) {
        this.archive = archive;
        this.contests = contests;
        this.votes = votes;
        this.reference = reference;
    }

    @GetMapping("/prizes")
    String prizes(Model model) {
        Map<Integer, YearLine> years = new TreeMap<>(Comparator.reverseOrder());
        archive.years().forEach(year -> years.put(year, new YearLine(year, null, null)));
        archive.figures().forEach(figures -> years.put(figures.year(), new YearLine(figures.year(), figures, null)));
        archive.counts().stream().filter(count -> count.year() != null).forEach(count -> {
            int year = Objects.requireNonNull(count.year());
            YearLine known = years.get(year);
            years.put(year, new YearLine(year, known == null ? null : known.figures(), count));
        });
        model.addAttribute("years", years.values());
        model.addAttribute("undated", archive.count(null).orElse(null));
        model.addAttribute("categories", reference.actionLines());
        return "prizes/archive/list";
    }

    @GetMapping("/prizes/{year:\\d{4}}")
    String year(@PathVariable int year, Model model, Locale locale) {
        Figures figures = archive.figures(year).orElse(null);
        YearCount count = archive.count(year).orElse(null);
        ContestPage contest = contests.of(year, locale).orElse(null);
        if (figures == null && count == null && contest == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("line", new YearLine(year, figures, count));
        model.addAttribute("contest", contest);
        model.addAttribute("vote", votes.parts(year));
        model.addAttribute("editions", archive.years());
        return "prizes/archive/year";
    }

    /** The count, once it is public; else what the archive has. */
    @GetMapping("/prizes/{year:\\d{4}}/results")
    String results(@PathVariable int year, Model model, Locale locale) {
        return votes.of(year, locale)
                .map(page -> {
                    model.addAttribute("page", page);
                    return "prizes/vote/result/page";
                })
                .orElseGet(() -> show(year, model, locale));
    }

    @GetMapping("/prizes/undated")
    String undated(Model model, Locale locale) {
        return show(null, model, locale);
    }

    private String show(@Nullable Integer year, Model model, Locale locale) {
        var blocks = archive.results(year);
        if (blocks.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Map<String, String> countries = new TreeMap<>();
        blocks.stream()
                .flatMap(block -> block.prizes().stream())
                .flatMap(prize -> Stream.ofNullable(prize.country()))
                .forEach(code -> countries.put(code, reference.countryName(code, locale)));
        model.addAttribute("year", year);
        model.addAttribute("editions", archive.years());
        model.addAttribute("blocks", blocks);
        model.addAttribute("countries", countries);
        return "prizes/archive/results";
    }
}
