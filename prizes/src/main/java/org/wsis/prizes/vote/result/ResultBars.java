package org.wsis.prizes.vote.result;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.reference.Reference;
import org.wsis.web.Bar;

/** Makes bars of results: the project with its country, and its valid votes. */
@Component
class ResultBars {
    private final Reference reference;
    private final MessageSource messages;

    ResultBars(Reference reference, MessageSource messages) {
        this.reference = reference;
        this.messages = messages;
    }

    /** The bars by the number of the category. */
    Map<Integer, List<Bar>> of(int year, List<Result> results, Locale locale) {
        return results.stream()
                .collect(Collectors.groupingBy(
                        Result::category,
                        Collectors.mapping(result -> bar(year, result, locale), Collectors.toList())));
    }

    private Bar bar(int year, Result result, Locale locale) {
        String place = place(result, locale);
        String label = place == null
                ? result.title()
                : messages.getMessage("prizes.results.bar", new Object[] {result.title(), place}, locale);
        return new Bar(label, result.votes(), "/prizes/" + year + "/projects/" + result.project());
    }

    private @Nullable String place(Result result, Locale locale) {
        if (result.country() != null) {
            return reference.countryName(result.country(), locale);
        }
        return result.international() ? messages.getMessage("prizes.results.international", null, locale) : null;
    }
}
