package org.wsis.stocktaking.explore;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Calls a filter by what it asks for. */
@Component
public class FilterNames {
    private static final int LONGEST = 100;

    private final FacetWords words;
    private final MessageSource messages;

    FilterNames(FacetWords words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    /** Its words and values in the reader's language, at most 100 characters. */
    public String of(Filter filter, Locale locale) {
        Stream<String> question =
                filter.question().isEmpty() ? Stream.empty() : Stream.of("“" + filter.question() + "”");
        Stream<String> values = filter.chosen().entrySet().stream()
                .flatMap(choice ->
                        choice.getValue().stream().sorted().map(value -> words.label(choice.getKey(), value, locale)));
        String all = Stream.concat(question, values).collect(Collectors.joining(" · "));
        if (all.isEmpty()) {
            return messages.getMessage("stocktaking.list.title", null, locale);
        }
        return all.codePointCount(0, all.length()) <= LONGEST
                ? all
                : all.substring(0, all.offsetByCodePoints(0, LONGEST - 2)) + " …";
    }
}
