package org.wsis.stocktaking.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.web.Option;

/** The orders in which entries can be shown, to choose from. */
@Component
class SortChoices {
    private final MessageSource messages;

    SortChoices(MessageSource messages) {
        this.messages = messages;
    }

    List<Option> in(Locale locale) {
        return Arrays.stream(Filter.Sort.values())
                .map(sort ->
                        new Option(sort.name().toLowerCase(Locale.ROOT), messages.getMessage(sort.key(), null, locale)))
                .toList();
    }
}
