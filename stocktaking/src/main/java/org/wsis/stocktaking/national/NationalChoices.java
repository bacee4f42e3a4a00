package org.wsis.stocktaking.national;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.reference.Reference;
import org.wsis.web.ActiveFilter;
import org.wsis.web.FacetValue;
import org.wsis.web.GenevaText;

/** Names in the reader's language by what a focal point can sift the list, and by what it is. */
@Component
class NationalChoices {
    private final NationalEntries entries;
    private final Reference reference;
    private final MessageSource messages;

    NationalChoices(NationalEntries entries, Reference reference, MessageSource messages) {
        this.entries = entries;
        this.reference = reference;
        this.messages = messages;
    }

    List<FacetValue> states(String country, NationalFilter filter, Locale locale) {
        Map<String, Long> counts = entries.states(country, filter);
        return NationalFilter.SHOWN.stream()
                .map(state -> new FacetValue(
                        state.name(),
                        words(state.key(), locale),
                        counts.getOrDefault(state.name(), 0L),
                        filter.states().contains(state)))
                .toList();
    }

    List<FacetValue> actionLines(String country, NationalFilter filter, Locale locale) {
        Map<String, Long> counts = entries.actionLines(country, filter);
        return reference.actionLines().stream()
                .map(line -> new FacetValue(
                        line.code(),
                        line.monogram() + " " + words(line.key(), locale),
                        counts.getOrDefault(line.code(), 0L),
                        filter.actionLines().contains(line.code())))
                .toList();
    }

    /** What the list is sifted by, as chips. */
    List<ActiveFilter> active(
            NationalFilter filter, List<FacetValue> states, List<FacetValue> actionLines, Locale locale) {
        Stream<ActiveFilter> since = Stream.ofNullable(filter.since())
                .map(day -> new ActiveFilter(
                        words(
                                "stocktaking.national.since-day",
                                locale,
                                GenevaText.in(locale).day(day)),
                        "since",
                        day.toString()));
        return Stream.of(chosen("state", states), chosen("actionLine", actionLines), since)
                .flatMap(parts -> parts)
                .toList();
    }

    private static Stream<ActiveFilter> chosen(String parameter, List<FacetValue> values) {
        return values.stream()
                .filter(FacetValue::selected)
                .map(value -> new ActiveFilter(value.label(), parameter, value.value()));
    }

    private String words(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
