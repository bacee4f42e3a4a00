package org.wsis.stocktaking.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wsis.web.Hits;
import org.wsis.web.SearchWords;
import org.wsis.web.SearchedPart;

/** The one search: entries, page by page, and beside them what the other modules have. */
@Controller
class SearchController {
    private static final int BESIDE = 5;

    private final Register register;
    private final List<SearchedPart> parts;

    SearchController(Register register, List<SearchedPart> parts) {
        this.register = register;
        this.parts =
                parts.stream().sorted(Comparator.comparing(SearchedPart::place)).toList();
    }

    /** What was found in a part. */
    record Beside(String key, Hits hits) {}

    @GetMapping("/search")
    String search(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
        Filter filter = Filters.of(parameters);
        model.addAttribute("filter", filter);
        if (!filter.question().isEmpty()) {
            model.addAttribute("listing", register.find(filter, locale));
            model.addAttribute("beside", beside(SearchWords.of(filter.question()), locale));
        }
        return "stocktaking/explore/search";
    }

    private List<Beside> beside(SearchWords words, Locale locale) {
        if (words.isEmpty()) {
            return List.of();
        }
        return parts.stream()
                .map(part -> new Beside(part.key(), part.find(words, locale, BESIDE)))
                .filter(beside -> beside.hits().total() > 0)
                .toList();
    }
}
