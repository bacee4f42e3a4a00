package org.wsis.stocktaking.explore;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.reference.Reference;
import org.wsis.reference.Region;
import org.wsis.search.MultilingualText;
import org.wsis.stocktaking.content.Alignment;
import org.wsis.stocktaking.content.Content;
import org.wsis.stocktaking.content.Description;
import org.wsis.stocktaking.content.Outcome;
import org.wsis.stocktaking.content.Who;
import org.wsis.stocktaking.overview.Pairs;

/** How an entry stands in the index. Whoever changes it raises {@link #FORMAT}, so that the index is built anew. */
@Component
class EntryDocument implements TypeBinder {
    static final String FORMAT = "entries 2";

    static final String PUBLISHED_AT = "publishedAt";
    static final String TITLE = "title";
    static final String PAIR = "lineAndGoal";

    private final Reference reference;

    EntryDocument(Reference reference) {
        this.reference = reference;
    }

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly(); // indexed when published, not by watching properties
        var schema = context.indexSchemaElement();
        var facets = new EnumMap<Facet, IndexFieldReference<String>>(Facet.class);
        for (Facet facet : Facet.values()) {
            facets.put(
                    facet,
                    schema.field(facet.parameter(), type -> type.asString().aggregable(Aggregable.YES))
                            .multiValued()
                            .toReference());
        }
        context.bridge(
                PublishedEntry.class,
                new Bridge(
                        reference,
                        MultilingualText.declare(schema),
                        facets,
                        schema.field(PAIR, type -> type.asString().aggregable(Aggregable.YES))
                                .multiValued()
                                .toReference(),
                        schema.field(
                                        TITLE,
                                        type -> type.asString()
                                                .normalizer("sort")
                                                .sortable(Sortable.YES))
                                .toReference(),
                        schema.field(PUBLISHED_AT, type -> type.asInstant().sortable(Sortable.YES))
                                .toReference()));
    }

    private record Bridge(
            Reference reference,
            MultilingualText text,
            Map<Facet, IndexFieldReference<String>> facets,
            IndexFieldReference<String> pair,
            IndexFieldReference<String> title,
            IndexFieldReference<Instant> publishedAt)
            implements TypeBridge<PublishedEntry> {

        @Override
        public void write(DocumentElement document, PublishedEntry entry, TypeBridgeWriteContext context) {
            Content content = entry.content();
            String name = Objects.requireNonNullElse(content.activity().title(), "");
            text.write(document, content.activity().language(), name, texts(content));
            document.addValue(title, name);
            document.addValue(publishedAt, entry.publishedAt());
            for (Facet facet : Facet.values()) {
                values(facet, entry).forEach(value -> document.addValue(facets.get(facet), value));
            }
            pairs(content.alignment()).forEach(value -> document.addValue(pair, value));
        }

        private static Stream<String> pairs(Alignment alignment) {
            return alignment.actionLines().stream()
                    .flatMap(line -> alignment.sdgs().stream().map(goal -> Pairs.key(line, goal)));
        }

        private Collection<String> values(Facet facet, PublishedEntry entry) {
            Content content = entry.content();
            Who who = content.who();
            return switch (facet) {
                case ACTION_LINE -> content.alignment().actionLines();
                case SDG ->
                    content.alignment().sdgs().stream().map(String::valueOf).toList();
                case REGION -> region(who).map(Region::name).stream().toList();
                case STAKEHOLDER_TYPE -> name(who.stakeholderType());
                case KIND -> name(content.activity().kind());
                case COUNTRY -> Optional.ofNullable(who.country()).stream().toList();
                case YEAR -> List.of(String.valueOf(entry.year()));
                case SCOPE -> name(who.scope());
                case LANGUAGE ->
                    Optional.ofNullable(content.activity().language()).stream().toList();
            };
        }

        private Optional<Region> region(Who who) {
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
}
