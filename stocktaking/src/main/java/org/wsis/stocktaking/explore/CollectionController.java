package org.wsis.stocktaking.explore;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.stocktaking.collection.SpecialRepositories;
import org.wsis.stocktaking.collection.SpecialRepository;
import org.wsis.stocktaking.report.read.ReportsOfCollection;

@Controller
@RequestMapping("/stocktaking/collections")
class CollectionController {
    private final CollectionPages pages;
    private final SpecialRepositories repositories;
    private final ReportsOfCollection reports;
    private final SortChoices sorts;

    CollectionController(
            CollectionPages pages, SpecialRepositories repositories, ReportsOfCollection reports, SortChoices sorts) {
        this.pages = pages;
        this.repositories = repositories;
        this.reports = reports;
        this.sorts = sorts;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("repositories", pages.all());
        return "stocktaking/explore/collections";
    }

    @GetMapping("/{slug}")
    String one(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> parameters,
            Locale locale,
            Model model) {
        SpecialRepository repository =
                repositories.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Filter filter = Filters.of(parameters);
        model.addAttribute("filter", filter);
        model.addAttribute("page", pages.of(repository, filter, locale));
        model.addAttribute("sorts", sorts.in(locale));
        model.addAttribute("reports", reports.of(repository));
        String query = FilterAddress.unordered(filter.within(slug));
        model.addAttribute("feedAddress", "/stocktaking/feed.atom" + query);
        model.addAttribute("followAddress", "/account/searches/new" + query);
        return "stocktaking/explore/collection";
    }
}
