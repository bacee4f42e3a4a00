package org.wsis.forum.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.forum.agenda.SessionType;
import org.wsis.forum.release.ReleasedSession;
import org.wsis.reference.Reference;
import org.wsis.web.ActiveFilter;
import org.wsis.web.FacetValue;

/** What an agenda can be sifted by, in the reader’s language: what its sessions have, with how many have it. */
@Component
class AgendaFacets {
    private final MessageSource messages;
    private final Reference reference;

    AgendaFacets(MessageSource messages, Reference reference) {
        this.messages = messages;
        this.reference = reference;
    }

    /** By parameter. */
    Map<String, List<FacetValue>> of(List<ReleasedSession> sessions, AgendaFilter filter, Locale locale) {
        BiFunction<String, String, String> labels = labels(sessions, locale);
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        AgendaFilter.FACETS.forEach(name -> facets.put(name, values(name, sessions, filter, labels)));
        return facets;
    }

    private List<FacetValue> values(
            String name,
            List<ReleasedSession> sessions,
            AgendaFilter filter,
            BiFunction<String, String, String> labels) {
        Map<String, Long> counts = new TreeMap<>();
        sessions.forEach(
                session -> AgendaFilter.of(session.facts(), name).forEach(value -> counts.merge(value, 1L, Long::sum)));
        Set<String> asked = filter.values().getOrDefault(name, Set.of());
        Comparator<FacetValue> order = Comparator.comparing(value -> order(name, value.value()));
        return counts.entrySet().stream()
                .map(count -> new FacetValue(
                        count.getKey(),
                        labels.apply(name, count.getKey()),
                        count.getValue(),
                        asked.contains(count.getKey())))
                .sorted(order.thenComparing(FacetValue::label))
                .toList();
    }

    /** Lines and goals have an order of their own; all else goes by its name. */
    private int order(String name, String value) {
        return switch (name) {
            case "sdg" -> Integer.parseInt(value);
            case "actionLine" ->
                reference.actionLine(value).map(line -> line.order()).orElse(0);
            default -> 0;
        };
    }

    /** What is chosen, as chips. */
    List<ActiveFilter> chosen(Map<String, List<FacetValue>> facets, AgendaFilter filter, Locale locale) {
        List<ActiveFilter> chosen = new ArrayList<>();
        facets.forEach((name, values) -> values.stream()
                .filter(FacetValue::selected)
                .forEach(value -> chosen.add(new ActiveFilter(value.label(), name, value.value()))));
        List.of("captioning", "remote").stream()
                .filter(filter::is)
                .forEach(flag -> chosen.add(new ActiveFilter(say("forum.agenda." + flag, locale), flag, "true")));
        return chosen;
    }

    private BiFunction<String, String, String> labels(List<ReleasedSession> sessions, Locale locale) {
        Map<String, String> tracks = new TreeMap<>();
        sessions.forEach(session -> {
            if (session.facts().track() != null) {
                tracks.put(
                        session.facts().track().slug(), session.facts().track().name(locale));
            }
        });
        return (name, value) -> switch (name) {
            case "track" -> tracks.getOrDefault(value, value);
            case "type" -> say(SessionType.valueOf(value).key(), locale);
            case "actionLine" ->
                reference
                        .actionLine(value)
                        .map(line -> line.monogram() + " " + say(line.key(), locale))
                        .orElse(value);
            case "sdg" -> value + " " + say("reference.sdg." + value, locale);
            case "language" -> Locale.of(value).getDisplayLanguage(locale);
            default -> value;
        };
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
