package org.wsis.stocktaking.history;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.content.Activity;
import org.wsis.stocktaking.content.Alignment;
import org.wsis.stocktaking.content.Attachments;
import org.wsis.stocktaking.content.Content;
import org.wsis.stocktaking.content.Description;
import org.wsis.stocktaking.content.Outcome;
import org.wsis.stocktaking.content.Who;

/** How an entry was published until another version took its place. The database refuses to change or delete it. */
@Entity
@Immutable
@Table(schema = "stocktaking", name = "version")
class Version {
    @Id
    private UUID id;

    private UUID entry;
    private Instant publishedAt;
    private Instant supersededAt;

    // A component whose columns are all null is read as null; said() answers NONE then.
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

    private List<String> documents;
    private @Nullable String picture;

    protected Version() {}

    static Version of(EntryId entry, Said said, Instant publishedAt, Instant supersededAt) {
        var version = new Version();
        version.id = UUID.randomUUID();
        version.entry = entry.value();
        version.publishedAt = publishedAt;
        version.supersededAt = supersededAt;
        version.activity = said.content().activity();
        version.who = said.content().who().withoutContact();
        version.description = said.content().description();
        version.alignment = said.content().alignment();
        version.outcome = said.content().outcome();
        version.documents = said.documents();
        version.picture = said.picture();
        return version;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    Instant supersededAt() {
        return supersededAt;
    }

    Said said() {
        var content = new Content(
                activity == null ? Activity.NONE : activity,
                who == null ? Who.NONE : who,
                description == null ? Description.NONE : description,
                alignment == null ? Alignment.NONE : alignment,
                outcome == null ? Outcome.NONE : outcome,
                Attachments.NONE);
        return new Said(content, documents, picture);
    }
}
