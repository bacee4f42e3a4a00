package org.wsis.consultation.balance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.fate.Shares;
import org.wsis.reference.Reference;
import org.wsis.reference.Region;
import org.wsis.reference.StakeholderType;
import org.wsis.web.Bar;

/** Counts the contributions to a consultation that everybody may read, in one statement. */
@Component
class Balance {
    private static final String UNKNOWN = "";

    private final Shares shares;
    private final Reference reference;
    private final MessageSource messages;

    Balance(Shares shares, Reference reference, MessageSource messages) {
        this.shares = shares;
        this.reference = reference;
        this.messages = messages;
    }

    /** What is counted has its official order, countries that of their numbers; what is not known comes last. */
    List<Chart> of(ConsultationView consultation, Locale locale) {
        Map<String, Map<String, Long>> parts = shares.parts(consultation.id());
        String list = consultation.path() + "/contributions?";
        return List.of(
                chart("consultation.fate.type", parts.get("type"), list + "type=", locale, types(locale)),
                chart("consultation.fate.region", parts.get("region"), list + "region=", locale, regions(locale)),
                chart("consultation.balance.country", parts.get("country"), null, locale, countries(parts, locale)),
                chart("consultation.fate.line", parts.get("actionLine"), list + "actionLine=", locale, lines(locale)),
                chart("consultation.balance.sdg", parts.get("sdg"), null, locale, goals(locale)));
    }

    private record Value(String name, String label) {}

    private Stream<Value> types(Locale locale) {
        return Arrays.stream(StakeholderType.values()).map(one -> new Value(one.name(), said(one.key(), locale)));
    }

    private Stream<Value> regions(Locale locale) {
        return Arrays.stream(Region.values()).map(one -> new Value(one.name(), said(one.key(), locale)));
    }

    private Stream<Value> countries(Map<String, Map<String, Long>> parts, Locale locale) {
        return parts.getOrDefault("country", Map.of()).entrySet().stream()
                .filter(counted -> !counted.getKey().equals(UNKNOWN))
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(counted -> new Value(counted.getKey(), reference.countryName(counted.getKey(), locale)));
    }

    private Stream<Value> lines(Locale locale) {
        return reference.actionLines().stream().map(line -> new Value(line.code(), said(line.key(), locale)));
    }

    private Stream<Value> goals(Locale locale) {
        return reference.sdgs().stream()
                .map(goal -> new Value(String.valueOf(goal.number()), goal.number() + ". " + said(goal.key(), locale)));
    }

    private Chart chart(
            String key,
            @Nullable Map<String, Long> counts,
            @Nullable String list,
            Locale locale,
            Stream<Value> values) {
        Map<String, Long> numbers = counts == null ? Map.of() : counts;
        Stream<Bar> known = values.filter(value -> numbers.containsKey(value.name()))
                .map(value -> new Bar(
                        value.label(),
                        numbers.getOrDefault(value.name(), 0L),
                        list == null ? null : list + value.name()));
        Stream<Bar> unknown = Stream.ofNullable(numbers.get(UNKNOWN))
                .map(number -> new Bar(said("consultation.balance.unknown", locale), number, null));
        return new Chart(key, Stream.concat(known, unknown).toList());
    }

    private String said(String key, Locale locale) {
        return String.valueOf(messages.getMessage(key, null, locale));
    }
}
