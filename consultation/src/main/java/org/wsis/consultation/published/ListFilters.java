package org.wsis.consultation.published;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.wsis.consultation.fate.Standing;
import org.wsis.consultation.fate.StandingFilter;
import org.wsis.consultation.theme.Theme;
import org.wsis.reference.ActionLine;
import org.wsis.reference.Reference;
import org.wsis.reference.Region;
import org.wsis.reference.StakeholderType;
import org.wsis.web.ActiveFilter;
import org.wsis.web.FacetValue;

/** Reads what an address asks of the list of contributions, and offers what else it can ask. */
@Component
class ListFilters {
    private static final String TYPE = "type";
    private static final String REGION = "region";
    private static final String LINE = "actionLine";
    private static final String THEME = "theme";
    private static final String STATE = "state";

    private final Reference reference;
    private final MessageSource messages;

    ListFilters(Reference reference, MessageSource messages) {
        this.reference = reference;
        this.messages = messages;
    }

    /** What the address asks; what nobody knows is left out. */
    StandingFilter read(MultiValueMap<String, String> asked, List<Theme> themes) {
        return new StandingFilter(
                asked(asked, TYPE, Arrays.asList(StakeholderType.values()), StakeholderType::name),
                asked(asked, REGION, Arrays.asList(Region.values()), Region::name),
                asked(asked, LINE, codes(), Function.identity()),
                asked(asked, THEME, themes.stream().map(Theme::id).toList(), UUID::toString),
                asked(asked, STATE, Arrays.asList(Standing.values()), Standing::name));
    }

    private static <T> Set<T> asked(
            MultiValueMap<String, String> asked, String parameter, List<T> known, Function<T, String> name) {
        List<String> wanted = asked.getOrDefault(parameter, List.of());
        return known.stream()
                .filter(value -> wanted.contains(name.apply(value)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<String> codes() {
        return reference.actionLines().stream().map(ActionLine::code).toList();
    }

    /** What can be asked, with the number of contributions for each. */
    List<Facet> facets(
            StandingFilter filter, Map<String, Map<String, Long>> counts, List<Theme> themes, Locale locale) {
        return List.of(
                facet(
                        "consultation.fate.type",
                        TYPE,
                        counts,
                        filter.types(),
                        StakeholderType.values(),
                        one -> said(one.key(), locale)),
                facet(
                        "consultation.fate.region",
                        REGION,
                        counts,
                        filter.regions(),
                        Region.values(),
                        one -> said(one.key(), locale)),
                facet(
                        "consultation.fate.line",
                        LINE,
                        counts,
                        filter.actionLines(),
                        codes().toArray(String[]::new),
                        code -> said("reference.action-line." + code, locale)),
                facet(
                        "consultation.fate.theme",
                        THEME,
                        counts,
                        filter.themes(),
                        themes.stream().map(Theme::id).toArray(UUID[]::new),
                        id -> themes.stream()
                                .filter(theme -> theme.id().equals(id))
                                .findFirst()
                                .orElseThrow()
                                .named(locale)
                                .text()),
                facet(
                        "consultation.fate.state",
                        STATE,
                        counts,
                        filter.states(),
                        Standing.values(),
                        one -> said(one.key(), locale)));
    }

    private static <T> Facet facet(
            String key,
            String parameter,
            Map<String, Map<String, Long>> counts,
            Set<T> chosen,
            T[] values,
            Function<T, String> label) {
        Map<String, Long> numbers = counts.getOrDefault(parameter, Map.of());
        return new Facet(
                key,
                parameter,
                Stream.of(values)
                        .filter(value -> chosen.contains(value) || numbers.containsKey(value.toString()))
                        .map(value -> new FacetValue(
                                value.toString(),
                                label.apply(value),
                                numbers.getOrDefault(value.toString(), 0L),
                                chosen.contains(value)))
                        .toList());
    }

    /** What is asked, to be taken away again. */
    static List<ActiveFilter> chosen(List<Facet> facets) {
        return facets.stream()
                .flatMap(facet -> facet.values().stream()
                        .filter(FacetValue::selected)
                        .map(value -> new ActiveFilter(value.label(), facet.parameter(), value.value())))
                .toList();
    }

    private String said(String key, Locale locale) {
        return String.valueOf(messages.getMessage(key, null, locale));
    }
}
