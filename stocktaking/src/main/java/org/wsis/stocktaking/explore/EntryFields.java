package org.wsis.stocktaking.explore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsis.organisation.OrganisationId;
import org.wsis.reference.Reference;
import org.wsis.reference.Region;
import org.wsis.search.Fingerprint;
import org.wsis.stocktaking.content.Alignment;
import org.wsis.stocktaking.content.Content;
import org.wsis.stocktaking.content.Description;
import org.wsis.stocktaking.content.Outcome;
import org.wsis.stocktaking.content.Who;
import org.wsis.stocktaking.overview.Pairs;

/** Everything that the index has of an entry. */
record EntryFields(
        @Nullable String language,
        String title,
        String text,
        Instant publishedAt,
        Map<Facet, Collection<String>> facets,
        List<String> pairs,
        @Nullable String organisation) {

    static EntryFields of(PublishedEntry entry, Reference reference) {
        Content content = entry.content();
        var facets = new EnumMap<Facet, Collection<String>>(Facet.class);
        for (Facet facet : Facet.values()) {
            facets.put(facet, values(facet, entry, content, reference));
        }
        return new EntryFields(
                content.activity().language(),
                Objects.requireNonNullElse(content.activity().title(), ""),
                texts(content),
                entry.publishedAt(),
                facets,
                pairs(content.alignment()),
                Optional.ofNullable(entry.organisation())
                        .map(OrganisationId::toString)
                        .orElse(null));
    }

    private static List<String> pairs(Alignment alignment) {
        return alignment.actionLines().stream()
                .flatMap(line -> alignment.sdgs().stream().map(goal -> Pairs.key(line, goal)))
                .toList();
    }

    /** A digest of all of it, by which the index is compared with the register. */
    long digest() {
        var all = new ArrayList<Object>(List.of(Objects.requireNonNullElse(language, ""), title, text, publishedAt));
        facets.values().forEach(values -> all.add(List.copyOf(values)));
        all.add(pairs);
        all.add(Objects.requireNonNullElse(organisation, ""));
        return Fingerprint.digest(all);
    }

    private static Collection<String> values(Facet facet, PublishedEntry entry, Content content, Reference reference) {
        Who who = content.who();
        return switch (facet) {
            case ACTION_LINE -> content.alignment().actionLines();
            case SDG -> content.alignment().sdgs().stream().map(String::valueOf).toList();
            case REGION -> region(who, reference).map(Region::name).stream().toList();
            case STAKEHOLDER_TYPE -> name(who.stakeholderType());
            case KIND -> name(content.activity().kind());
            case COUNTRY -> Optional.ofNullable(who.country()).stream().toList();
            case YEAR -> List.of(String.valueOf(entry.year()));
            case SCOPE -> name(who.scope());
            case COLLECTION -> entry.collections();
            case ANSWER -> entry.answers();
            case LANGUAGE ->
                Optional.ofNullable(content.activity().language()).stream().toList();
        };
    }

    private static Optional<Region> region(Who who, Reference reference) {
        return who.international()
                ? Optional.of(Region.INTERNATIONAL)
                : Optional.ofNullable(who.country()).flatMap(reference::regionOf);
    }

    private static List<String> name(@Nullable Enum<?> value) {
        return value == null ? List.of() : List.of(value.name());
    }

    private static String texts(Content content) {
        Description description = content.description();
        Outcome outcome = content.outcome();
        return Stream.of(
                        content.who().organisationName(),
                        description.shortDescription(),
                        description.description(),
                        outcome.results(),
                        outcome.challenges(),
                        outcome.replicability(),
                        outcome.sustainability(),
                        outcome.partnerships(),
                        outcome.wsisValues())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }
}
