package org.wsis.stocktaking.report.figures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.reference.Reference;
import org.wsis.reference.Region;
import org.wsis.reference.StakeholderType;
import org.wsis.stocktaking.content.Kind;
import org.wsis.web.Bar;

/** Names what was counted and puts it in order: the official one where there is one, else the largest first. */
@Component
public class FigureWords {
    private final Reference reference;
    private final MessageSource messages;

    FigureWords(Reference reference, MessageSource messages) {
        this.reference = reference;
        this.messages = messages;
    }

    /** All tables. Of what has an official order, values without entries show, too. */
    public List<FigureTable> tables(Figures figures, Locale locale) {
        return Arrays.stream(Dimension.values())
                .map(dimension -> new FigureTable(
                        "by-" + dimension.parameter().toLowerCase(Locale.ROOT),
                        dimension.key(),
                        rows(dimension, figures, locale),
                        dimension.isMultiple()))
                .toList();
    }

    private List<Bar> rows(Dimension dimension, Figures figures, Locale locale) {
        Map<String, Integer> counts = figures.of(dimension);
        Stream<String> named = switch (dimension) {
            case ACTION_LINE -> reference.actionLines().stream().map(line -> line.code());
            case SDG -> reference.sdgs().stream().map(goal -> String.valueOf(goal.number()));
            case REGION -> names(Region.values());
            case KIND -> names(Kind.values());
            case STAKEHOLDER_TYPE -> names(StakeholderType.values());
            case COUNTRY -> figures.ranked(dimension).stream().map(Map.Entry::getKey);
            case YEAR -> counts.keySet().stream().sorted(Comparator.naturalOrder());
        };
        return Stream.concat(
                        named.filter(value -> !value.isEmpty()), Stream.of("").filter(counts::containsKey))
                .map(value -> new Bar(label(dimension, value, locale), counts.getOrDefault(value, 0), null))
                .toList();
    }

    private static Stream<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name);
    }

    /** What a value is called; the empty one is for entries that do not say it. */
    public String label(Dimension dimension, String value, Locale locale) {
        if (value.isEmpty()) {
            return words("stocktaking.report.not-stated", locale);
        }
        return switch (dimension) {
            case ACTION_LINE -> value + " " + words("reference.action-line." + value, locale);
            case SDG -> value + " " + words("reference.sdg." + value, locale);
            case REGION -> named(Region.values(), value, Region::key, locale);
            case KIND -> named(Kind.values(), value, Kind::key, locale);
            case STAKEHOLDER_TYPE -> named(StakeholderType.values(), value, StakeholderType::key, locale);
            case COUNTRY -> reference.countryName(value, locale);
            case YEAR -> value;
        };
    }

    /** The value's name, or null where there is no value. */
    public @Nullable String labelOrNull(Dimension dimension, @Nullable String value, Locale locale) {
        return value == null ? null : label(dimension, value, locale);
    }

    private <E extends Enum<E>> String named(E[] all, String value, Function<E, String> key, Locale locale) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(value))
                .map(one -> words(key.apply(one), locale))
                .findFirst()
                .orElse(value);
    }

    private String words(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
