package org.wsis.stocktaking.entry;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wsis.files.FileId;
import org.wsis.files.Files;
import org.wsis.stocktaking.content.Attachments;
import org.wsis.stocktaking.content.ContentViews;
import org.wsis.stocktaking.history.Said;
import org.wsis.stocktaking.history.Versions;

/** Puts the content of a revision in the place of what is published, which becomes a version of the entry's history. */
@Component
class Adoption {
    private final Entries entries;
    private final Versions versions;
    private final ContentViews views;
    private final Files files;

    Adoption(Entries entries, Versions versions, ContentViews views, Files files) {
        this.entries = entries;
        this.versions = versions;
        this.views = views;
        this.files = files;
    }

    /** The entry, which says from now on what the revision says. */
    Entry adopt(Entry revision, Instant now) {
        Entry published =
                entries.lock(Objects.requireNonNull(revision.revises()).value()).orElseThrow();
        keep(published, now);
        Attachments former = published.attachments();
        published.adopt(revision, now);
        for (UUID file : former.all()) {
            if (!published.attachments().has(new FileId(file))) {
                files.remove(new FileId(file));
            }
        }
        return published;
    }

    /** What the published entry says becomes a version of its history. */
    void keep(Entry published, Instant now) {
        Said before = Said.of(views.of(published.id(), published.content(), null, Locale.ENGLISH));
        versions.keep(published.id(), before, Objects.requireNonNull(published.publishedAt()), now);
    }
}
