package org.wsis.stocktaking.explore;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.springframework.stereotype.Component;
import org.wsis.reference.Reference;
import org.wsis.search.IndexedRegister;
import org.wsis.search.MultilingualText;

/** How an entry stands in the index. Whoever changes it raises the number in {@link #INDEX}, so that the index is filled anew. */
@Component
class EntryDocument implements TypeBinder {
    static final String INDEX = "stocktaking-entry-7";

    static final String PUBLISHED_AT = "publishedAt";
    static final String TITLE = "title";
    static final String PAIR = "lineAndGoal";
    static final String ORGANISATION = "organisation";

    private final Reference reference;

    EntryDocument(Reference reference) {
        this.reference = reference;
    }

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly(); // indexed when published, not by watching properties
        context.bridge(PublishedEntry.class, new Bridge(reference, context.indexSchemaElement()));
    }

    private static final class Bridge implements TypeBridge<PublishedEntry> {
        private final Reference reference;
        private final MultilingualText text;
        private final Map<Facet, IndexFieldReference<String>> facets = new EnumMap<>(Facet.class);
        private final IndexFieldReference<String> pair;
        private final IndexFieldReference<String> organisation;
        private final IndexFieldReference<String> title;
        private final IndexFieldReference<Instant> publishedAt;
        private final IndexFieldReference<Long> fingerprint;

        Bridge(Reference reference, IndexSchemaElement schema) {
            this.reference = reference;
            text = MultilingualText.declare(schema);
            for (Facet facet : Facet.values()) {
                facets.put(
                        facet,
                        schema.field(facet.parameter(), type -> type.asString().aggregable(Aggregable.YES))
                                .multiValued()
                                .toReference());
            }
            pair = schema.field(PAIR, type -> type.asString().aggregable(Aggregable.YES))
                    .multiValued()
                    .toReference();
            organisation = schema.field(ORGANISATION, type -> type.asString()).toReference();
            title = schema.field(
                            TITLE, type -> type.asString().normalizer("sort").sortable(Sortable.YES))
                    .toReference();
            publishedAt = schema.field(PUBLISHED_AT, type -> type.asInstant().sortable(Sortable.YES))
                    .toReference();
            fingerprint = schema.field(
                            IndexedRegister.FINGERPRINT, type -> type.asLong().projectable(Projectable.YES))
                    .toReference();
        }

        @Override
        public void write(DocumentElement document, PublishedEntry entry, TypeBridgeWriteContext context) {
            EntryFields fields = EntryFields.of(entry, reference);
            text.write(document, fields.language(), fields.title(), fields.text());
            fields.pairs().forEach(value -> document.addValue(pair, value));
            document.addValue(organisation, fields.organisation());
            document.addValue(title, fields.title());
            document.addValue(publishedAt, fields.publishedAt());
            document.addValue(fingerprint, fields.digest());
            fields.facets()
                    .forEach((facet, values) -> values.forEach(value -> document.addValue(facets.get(facet), value)));
        }
    }
}
