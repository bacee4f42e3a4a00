package org.wsis.stocktaking.explore;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;
import org.wsis.organisation.OrganisationId;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.collection.SpecialRepository;
import org.wsis.stocktaking.content.Activity;
import org.wsis.stocktaking.content.Alignment;
import org.wsis.stocktaking.content.Attachments;
import org.wsis.stocktaking.content.Content;
import org.wsis.stocktaking.content.Description;
import org.wsis.stocktaking.content.Outcome;
import org.wsis.stocktaking.content.Who;

/** An entry as everybody may read it. What is not published does not exist here. */
@Entity
@Immutable
@Table(schema = "stocktaking", name = "entry")
@SQLRestriction("state = 'PUBLISHED'")
@Indexed(index = EntryDocument.INDEX)
@TypeBinding(binder = @TypeBinderRef(type = EntryDocument.class))
class PublishedEntry {
    @Id
    private UUID id;

    private Long number;
    private @Nullable Instant receivedAt;
    private Instant publishedAt;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant endedAt;
    private Integer year;
    private @Nullable String source;
    private @Nullable UUID organisation;
    private List<String> collections = List.of();

    @Formula("stocktaking.public_answers(id, collections)")
    private List<String> answers = List.of();

    private @Nullable UUID continues;

    // A component whose columns are all null is read as null; content() answers NONE then.
    @Embedded
    private @Nullable Activity activity;

    @Embedded
    private @Nullable Who who;

    @Embedded
    private @Nullable Description description;

    @Embedded
    private @Nullable Alignment alignment;

    @Embedded
    private @Nullable Outcome outcome;

    @Embedded
    private @Nullable Attachments attachments;

    protected PublishedEntry() {}

    EntryId id() {
        return new EntryId(id);
    }

    long number() {
        return number;
    }

    @Nullable
    Instant receivedAt() {
        return receivedAt;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    int year() {
        return year;
    }

    @Nullable
    String source() {
        return source;
    }

    @Nullable
    OrganisationId organisation() {
        return organisation == null ? null : new OrganisationId(organisation);
    }

    /** The special repositories that it stands in. */
    List<String> collections() {
        return List.copyOf(collections);
    }

    /** What it chose there; {@link SpecialRepository#choices()} has the words. */
    List<String> answers() {
        return List.copyOf(answers);
    }

    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    /** The entry of which this is a later phase; it may not be public. */
    @Nullable
    UUID continues() {
        return continues;
    }

    Content content() {
        return new Content(
                        activity == null ? Activity.NONE : activity,
                        who == null ? Who.NONE : who,
                        description == null ? Description.NONE : description,
                        alignment == null ? Alignment.NONE : alignment,
                        outcome == null ? Outcome.NONE : outcome,
                        attachments == null ? Attachments.NONE : attachments)
                .forEverybody();
    }
}
