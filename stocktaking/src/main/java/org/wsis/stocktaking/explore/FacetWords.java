package org.wsis.stocktaking.explore;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.reference.ActionLine;
import org.wsis.reference.Reference;
import org.wsis.reference.Region;
import org.wsis.reference.StakeholderType;
import org.wsis.stocktaking.collection.SpecialRepositories;
import org.wsis.stocktaking.collection.SpecialRepository;
import org.wsis.stocktaking.content.Kind;
import org.wsis.stocktaking.content.Scope;
import org.wsis.web.FacetValue;

/** Names the values of facets in the reader's language and puts them in their order. */
@Component
class FacetWords {
    private static final Comparator<FacetValue> FREQUENT_FIRST = Comparator.comparing(FacetValue::selected)
            .thenComparing(FacetValue::count)
            .reversed();

    private final Reference reference;
    private final SpecialRepositories repositories;
    private final MessageSource messages;

    FacetWords(Reference reference, SpecialRepositories repositories, MessageSource messages) {
        this.reference = reference;
        this.repositories = repositories;
        this.messages = messages;
    }

    /**
     * Every value where they are few and known, else those that occur or are chosen. Where a page folds the end of the list
     * away, what is chosen and what is frequent comes first.
     */
    List<FacetValue> values(Facet facet, Map<String, Long> counts, Set<String> chosen, Locale locale) {
        List<FacetValue> values = order(facet, counts, chosen, locale)
                .map(value -> new FacetValue(
                        value, name(facet, value, locale), counts.getOrDefault(value, 0L), chosen.contains(value)))
                .toList();
        return facet == Facet.YEAR || values.size() <= FacetValue.UNFOLDED
                ? values
                : values.stream().sorted(FREQUENT_FIRST).toList();
    }

    private Stream<String> order(Facet facet, Map<String, Long> counts, Set<String> chosen, Locale locale) {
        Collection<String> found = new TreeSet<>(counts.keySet());
        found.addAll(chosen);
        return switch (facet) {
            case ACTION_LINE -> reference.actionLines().stream().map(ActionLine::code);
            case SDG -> reference.sdgs().stream().map(goal -> String.valueOf(goal.number()));
            case REGION -> names(Region.values());
            case STAKEHOLDER_TYPE -> names(StakeholderType.values());
            case KIND -> names(Kind.values());
            case SCOPE -> names(Scope.values());
            case YEAR -> found.stream().sorted(Comparator.reverseOrder());
            case COUNTRY -> reference.countries(locale).stream().filter(found::contains);
            case LANGUAGE -> found.stream();
            case COLLECTION -> repositories.all().stream().map(SpecialRepository::slug);
            case ANSWER -> repositories.choices().keySet().stream();
        };
    }

    private static Stream<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name);
    }

    /** The value's name where no chip stands beside it. */
    String label(Facet facet, String value, Locale locale) {
        String name = name(facet, value, locale);
        return switch (facet) {
            case ACTION_LINE -> reference.actionLine(value).isPresent() ? monogram(value) + " " + name : name;
            case SDG -> messages.getMessage("kit.sdg", new Object[] {value, name}, locale);
            default -> name;
        };
    }

    private static String monogram(String line) {
        return line.startsWith("C7") ? "C7" : line;
    }

    private String name(Facet facet, String value, Locale locale) {
        return switch (facet) {
            case ACTION_LINE ->
                reference
                        .actionLine(value)
                        .map(line -> words(line.key(), locale))
                        .orElse(value);
            case SDG ->
                reference.sdgs().stream()
                        .filter(goal -> value.equals(String.valueOf(goal.number())))
                        .map(goal -> words(goal.key(), locale))
                        .findFirst()
                        .orElse(value);
            case REGION -> name(Region.values(), Region::key, value, locale);
            case STAKEHOLDER_TYPE -> name(StakeholderType.values(), StakeholderType::key, value, locale);
            case KIND -> name(Kind.values(), Kind::key, value, locale);
            case SCOPE -> name(Scope.values(), Scope::key, value, locale);
            case YEAR -> value;
            case COUNTRY -> reference.countryName(value, locale);
            case LANGUAGE -> Locale.of(value).getDisplayLanguage(locale);
            case COLLECTION -> repositories.name(value, locale);
            case ANSWER -> {
                String key = repositories.choices().get(value);
                yield key == null ? value : words(key, locale);
            }
        };
    }

    private <E extends Enum<E>> String name(E[] all, Function<E, String> key, String value, Locale locale) {
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
