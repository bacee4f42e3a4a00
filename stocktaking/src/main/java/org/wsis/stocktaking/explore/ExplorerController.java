package org.wsis.stocktaking.explore;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wsis.stocktaking.call.Call;

@Controller
class ExplorerController {
    private final Register register;
    private final Call call;
    private final Overviews overviews;
    private final Loosening loosening;
    private final SortChoices sorts;

    ExplorerController(Register register, Call call, Overviews overviews, Loosening loosening, SortChoices sorts) {
        this.register = register;
        this.call = call;
        this.overviews = overviews;
        this.loosening = loosening;
        this.sorts = sorts;
    }

    @GetMapping("/stocktaking")
    String explore(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
        Filter filter = Filters.of(parameters);
        View view = View.of(parameters.getFirst(View.PARAMETER));
        Listing listing = register.find(filter, locale);
        model.addAttribute("filter", filter);
        model.addAttribute("listing", listing);
        model.addAttribute("overview", overviews.of(view, filter, listing, locale));
        model.addAttribute("loosening", loosening.of(view, filter, listing, locale));
        model.addAttribute("query", FilterAddress.query(filter));
        model.addAttribute("feedAddress", "/stocktaking/feed.atom" + FilterAddress.unordered(filter));
        model.addAttribute("followAddress", "/account/searches/new" + FilterAddress.unordered(filter));
        model.addAttribute("call", call.open().orElse(null));
        model.addAttribute("sorts", sorts.in(locale));
        return "stocktaking/explore/list";
    }
}
