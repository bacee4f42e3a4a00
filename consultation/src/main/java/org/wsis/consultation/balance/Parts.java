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
import org.wsis.consultation.balance.Part.Value;
import org.wsis.consultation.facilitator.Gender;
import org.wsis.reference.Reference;
import org.wsis.reference.Region;
import org.wsis.reference.StakeholderType;
import org.wsis.web.Languages;

/** Names what contributions are counted by. It has its official order, countries that of their numbers; what is not known comes last. */
@Component
class Parts {
    private static final String UNKNOWN = "";

    private final Reference reference;
    private final MessageSource messages;

    Parts(Reference reference, MessageSource messages) {
        this.reference = reference;
        this.messages = messages;
    }

    /** All parts with those values of which something was counted. */
    List<Part> of(Map<String, Map<String, Long>> counts, Locale locale) {
        return List.of(
                part("consultation.fate.type", "type", "type", counts, types(locale), locale),
                part("consultation.fate.region", "region", "region", counts, regions(locale), locale),
                part("consultation.balance.country", "country", null, counts, countries(counts, locale), locale),
                part("consultation.fate.line", "actionLine", "actionLine", counts, lines(locale), locale),
                part("consultation.balance.sdg", "sdg", null, counts, goals(locale), locale),
                part("consultation.balance.language", "language", null, counts, languages(), locale),
                part(Part.GENDER, "gender", null, counts, genders(locale), locale));
    }

    private Part part(
            String key,
            String name,
            @Nullable String parameter,
            Map<String, Map<String, Long>> counts,
            Stream<Value> values,
            Locale locale) {
        Map<String, Long> numbers = counts.getOrDefault(name, Map.of());
        Stream<Value> unknown = Stream.of(new Value(UNKNOWN, said("consultation.balance.unknown", locale)));
        return new Part(
                key,
                name,
                parameter,
                Stream.concat(values, unknown)
                        .filter(value -> numbers.containsKey(value.name()))
                        .toList());
    }

    private Stream<Value> types(Locale locale) {
        return Arrays.stream(StakeholderType.values()).map(one -> new Value(one.name(), said(one.key(), locale)));
    }

    private Stream<Value> regions(Locale locale) {
        return Arrays.stream(Region.values()).map(one -> new Value(one.name(), said(one.key(), locale)));
    }

    private Stream<Value> countries(Map<String, Map<String, Long>> counts, Locale locale) {
        return counts.getOrDefault("country", Map.of()).entrySet().stream()
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

    private Stream<Value> genders(Locale locale) {
        return Arrays.stream(Gender.values()).map(one -> new Value(one.name(), said(one.key(), locale)));
    }

    private static Stream<Value> languages() {
        return Languages.all().stream().map(one -> new Value(one.getLanguage(), Languages.nameOf(one)));
    }

    private String said(String key, Locale locale) {
        return String.valueOf(messages.getMessage(key, null, locale));
    }
}
