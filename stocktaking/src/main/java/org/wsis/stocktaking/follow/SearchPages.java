package org.wsis.stocktaking.follow;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.wsis.stocktaking.explore.Filter;
import org.wsis.stocktaking.explore.FilterAddress;
import org.wsis.stocktaking.explore.FilterNames;
import org.wsis.web.Option;

/** What the forms of saved searches show beside what is typed. */
@Component
class SearchPages {
    private final FilterNames names;
    private final MessageSource messages;

    SearchPages(FilterNames names, MessageSource messages) {
        this.names = names;
        this.messages = messages;
    }

    String name(Filter filter, Locale locale) {
        return names.of(filter, locale);
    }

    void describe(Filter filter, Locale locale, Model model) {
        model.addAttribute("filterName", name(filter, locale));
        model.addAttribute("address", "/stocktaking" + FilterAddress.unordered(filter));
        model.addAttribute(
                "frequencies",
                Arrays.stream(Frequency.values())
                        .map(one -> new Option(one.name(), messages.getMessage(one.key(), null, locale)))
                        .toList());
    }
}
