package org.wsis.prizes.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.organisation.OrganisationId;
import org.wsis.stocktaking.EntryId;

/** One prize of the archive: what a source says about a project in a year. */
@Entity
@Table(schema = "prizes", name = "prize_record")
class PrizeRecord {
    /** Names a record. */
    @Embeddable
    record Id(@Column(name = "id") UUID value) {
        static Id next() {
            return new Id(UUID.randomUUID());
        }

        static Id of(String text) {
            return new Id(UUID.fromString(text));
        }
    }

    @EmbeddedId
    private Id id;

    @Version
    private @Nullable Long version;

    private @Nullable Integer year;
    private @Nullable Integer category;

    @Enumerated(EnumType.STRING)
    private CategoryBasis categoryBasis;

    private @Nullable String project;
    private @Nullable String projectPlain;
    private @Nullable String organisation;
    private @Nullable String organisationPlain;
    private @Nullable UUID organisationId;
    private @Nullable String country;
    private boolean international;

    @Enumerated(EnumType.STRING)
    private Rank rank;

    private String source;
    private @Nullable UUID entry;

    protected PrizeRecord() {}

    /** A record of what a source says. */
    static PrizeRecord of(PrizeFacts facts, @Nullable OrganisationId organisation) {
        var record = new PrizeRecord();
        record.id = Id.next();
        PrizeFacts.Identity identity = facts.identity();
        record.year = facts.year();
        record.project = facts.project();
        record.projectPlain = identity.project();
        record.organisationPlain = identity.organisation();
        record.country = facts.country();
        record.correct(facts, organisation);
        return record;
    }

    /** Takes over what a better source says about the same prize. */
    final void correct(PrizeFacts facts, @Nullable OrganisationId organisation) {
        this.category = facts.category();
        this.categoryBasis = facts.categoryBasis();
        this.project = facts.project();
        this.organisation = facts.organisation();
        this.organisationId = organisation == null ? null : organisation.value();
        this.international = facts.international();
        this.rank = facts.rank();
        this.source = facts.source();
    }

    /** Remembers the entry of the stocktaking register that was made of it. */
    void enteredAs(EntryId made) {
        this.entry = made.value();
    }

    /** That entry, or null. */
    @Nullable
    EntryId entry() {
        return entry == null ? null : new EntryId(entry);
    }

    /** What it says now. */
    PrizeFacts facts() {
        return new PrizeFacts(
                year,
                category,
                categoryBasis,
                project,
                organisation,
                organisationId == null ? null : organisation,
                country,
                international,
                rank,
                source);
    }

    /** Whether the source says nothing else than is known. */
    boolean says(PrizeFacts facts) {
        return Objects.equals(category, facts.category())
                && categoryBasis == facts.categoryBasis()
                && Objects.equals(project, facts.project())
                && Objects.equals(organisation, facts.organisation())
                && international == facts.international()
                && rank == facts.rank()
                && source.equals(facts.source());
    }

    Id id() {
        return id;
    }
}
