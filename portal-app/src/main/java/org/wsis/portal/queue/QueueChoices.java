package org.wsis.portal.queue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.moderation.PendingFacet;
import org.wsis.reference.ActionLine;
import org.wsis.reference.Reference;
import org.wsis.reference.Region;
import org.wsis.web.ActiveFilter;
import org.wsis.web.FacetValue;
import org.wsis.web.GenevaText;
import org.wsis.web.QueueFilter;

/** Names in the reader's language by what the queue can be sifted, and by what it is. */
@Component
class QueueChoices {
    private final Reference reference;
    private final Accounts accounts;
    private final MessageSource messages;

    QueueChoices(Reference reference, Accounts accounts, MessageSource messages) {
        this.reference = reference;
        this.accounts = accounts;
        this.messages = messages;
    }

    /** A choice of one facet: the message key of its name, its name in the address, its values. */
    record Choice(String key, String parameter, List<FacetValue> values) {}

    List<Choice> of(QueueFilter filter, Map<PendingFacet, Map<String, Long>> facets, AccountId reader, Locale locale) {
        return List.of(
                new Choice("moderation.queue.assignee", "assignee", assignees(filter, facets, reader, locale)),
                new Choice("moderation.queue.country", "country", countries(filter, facets, locale)),
                new Choice("moderation.queue.region", "region", regions(filter, facets, locale)),
                new Choice("moderation.queue.action-line", "actionLine", lines(filter, facets, locale)));
    }

    /** What the choices and the other fields are set to, as chips. */
    List<ActiveFilter> active(QueueFilter filter, List<Choice> choices, Locale locale) {
        Stream<ActiveFilter> chosen = choices.stream()
                .flatMap(choice -> choice.values().stream()
                        .filter(FacetValue::selected)
                        .map(value -> chip(choice, value, locale)));
        Stream<ActiveFilter> since = Stream.ofNullable(filter.since())
                .map(day -> new ActiveFilter(
                        words(
                                "moderation.queue.since-day",
                                locale,
                                GenevaText.in(locale).day(day)),
                        "since",
                        day.toString()));
        Stream<ActiveFilter> overdue = filter.overdue()
                ? Stream.of(new ActiveFilter(words("moderation.queue.overdue", locale), "overdue", "true"))
                : Stream.empty();
        return Stream.of(chosen, since, overdue).flatMap(parts -> parts).toList();
    }

    private ActiveFilter chip(Choice choice, FacetValue value, Locale locale) {
        boolean person = choice.parameter().equals("assignee");
        String label = person ? words("moderation.queue.assignee.chip", locale, value.label()) : value.label();
        return new ActiveFilter(label, choice.parameter(), value.value());
    }

    private List<FacetValue> assignees(
            QueueFilter filter, Map<PendingFacet, Map<String, Long>> facets, AccountId reader, Locale locale) {
        Map<String, Long> counts = facets.getOrDefault(PendingFacet.ASSIGNEE, Map.of());
        Set<String> chosen = filter.assignees();
        Map<AccountId, AccountView> people = accounts.findAll(people(counts.keySet(), chosen));
        Stream<FacetValue> fixed = Stream.of(
                new FacetValue(
                        QueueFilter.ME,
                        words("moderation.queue.mine", locale),
                        counts.getOrDefault(reader.toString(), 0L),
                        chosen.contains(QueueFilter.ME)),
                value(PendingFacet.NOBODY, words("moderation.queue.nobody", locale), counts, chosen));
        Stream<FacetValue> others = people.values().stream()
                .filter(person -> !person.id().equals(reader) || chosen.contains(reader.toString()))
                .sorted(Comparator.comparing(AccountView::name))
                .map(person -> value(person.id().toString(), person.name(), counts, chosen));
        return Stream.concat(fixed, others).toList();
    }

    private static List<AccountId> people(Collection<String> counted, Collection<String> chosen) {
        return Stream.concat(counted.stream(), chosen.stream())
                .filter(value -> !value.equals(PendingFacet.NOBODY) && !value.equals(QueueFilter.ME))
                .distinct()
                .map(value -> new AccountId(UUID.fromString(value)))
                .toList();
    }

    private List<FacetValue> countries(QueueFilter filter, Map<PendingFacet, Map<String, Long>> facets, Locale locale) {
        Map<String, Long> counts = facets.getOrDefault(PendingFacet.COUNTRY, Map.of());
        return Stream.concat(counts.keySet().stream(), filter.countries().stream())
                .distinct()
                .map(code -> value(code, reference.countryName(code, locale), counts, filter.countries()))
                .sorted(Comparator.comparing(FacetValue::label, java.text.Collator.getInstance(locale)))
                .toList();
    }

    private List<FacetValue> regions(QueueFilter filter, Map<PendingFacet, Map<String, Long>> facets, Locale locale) {
        Map<String, Long> counts = facets.getOrDefault(PendingFacet.REGION, Map.of());
        Set<String> chosen = filter.regions().stream().map(Enum::name).collect(Collectors.toSet());
        return Stream.of(Region.values())
                .map(region -> value(region.name(), words(region.key(), locale), counts, chosen))
                .toList();
    }

    private List<FacetValue> lines(QueueFilter filter, Map<PendingFacet, Map<String, Long>> facets, Locale locale) {
        Map<String, Long> counts = facets.getOrDefault(PendingFacet.ACTION_LINE, Map.of());
        return reference.actionLines().stream()
                .map(line -> value(line.code(), label(line, locale), counts, filter.actionLines()))
                .toList();
    }

    private String label(ActionLine line, Locale locale) {
        return line.monogram() + " " + words(line.key(), locale);
    }

    private static FacetValue value(String value, String label, Map<String, Long> counts, Set<String> chosen) {
        return new FacetValue(value, label, counts.getOrDefault(value, 0L), chosen.contains(value));
    }

    private String words(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
