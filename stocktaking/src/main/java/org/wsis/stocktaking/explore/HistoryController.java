package org.wsis.stocktaking.explore;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.stocktaking.EntryId;

/** How a published entry came to say what it says. */
@Controller
@RequestMapping("/stocktaking/entries/{id}/history")
class HistoryController {
    private final HistoryPages pages;

    HistoryController(HistoryPages pages) {
        this.pages = pages;
    }

    @GetMapping
    String history(@PathVariable EntryId id, Locale locale, Model model) {
        model.addAttribute(
                "entry", pages.find(id, locale).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "stocktaking/explore/history";
    }
}
