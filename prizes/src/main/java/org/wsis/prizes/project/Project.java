package org.wsis.prizes.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.organisation.OrganisationId;
import org.wsis.prizes.archive.PastWinners;
import org.wsis.stocktaking.EntryId;

/** A project in a contest, from its first draft on. */
@Entity
@Table(schema = "prizes", name = "project")
class Project {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private int edition;
    private @Nullable Integer category;
    private @Nullable Long number;
    private @Nullable UUID entry;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant createdAt;
    private Instant changedAt;
    private @Nullable Instant submittedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable UUID submitter;
    private @Nullable String titlePlain;
    private @Nullable UUID organisationId;
    private byte @Nullable [] ownerHash;
    private @Nullable Instant objectedAt;
    private boolean sole;

    @Embedded
    private Face face;

    // A component whose columns are all null is read as null; content() answers NONE then.
    @Embedded
    private @Nullable Boxes boxes;

    @ElementCollection
    @CollectionTable(schema = "prizes", name = "project_linkage", joinColumns = @JoinColumn(name = "project"))
    @MapKeyColumn(name = "sdg")
    @Column(name = "words")
    private Map<Integer, String> linkages = new TreeMap<>();

    protected Project() {}

    void write(Content content, Instant now) {
        if (state != State.DRAFT) {
            throw new IllegalStateException("Nobody writes in a project that is " + state);
        }
        say(content, now);
    }

    /** Staff correct what was handed in, because its submitter asked for it. */
    void amend(Content content, OrganisationId from, Instant now) {
        boolean sameOwner = face.hasOwnerOf(content.face());
        if (state == State.DRAFT || state == State.WITHDRAWN) {
            throw new IllegalStateException("Staff do not amend a project that is " + state);
        }
        say(content, now);
        organisationId = from.value();
        if (!sameOwner) {
            ownerHash = null;
            objectedAt = null;
        }
    }

    private void say(Content content, Instant now) {
        category = content.category();
        face = content.face();
        titlePlain = PastWinners.plain(face.title());
        boxes = content.boxes();
        linkages.keySet().retainAll(content.linkages().keySet());
        linkages.putAll(content.linkages());
        changedAt = now;
    }

    /** Hands it in under a number, as an entry of the register. */
    void submit(long newNumber, OrganisationId from, EntryId as, boolean onePerOrganisation, Instant now) {
        become(State.SUBMITTED);
        changedAt = now;
        number = newNumber;
        organisationId = from.value();
        entry = as.value();
        sole = onePerOrganisation;
        submittedAt = now;
    }

    /** The owner is written to; the letter holds what this is the digest of. */
    void askOwner(byte[] digest) {
        ownerHash = digest;
    }

    /** The owner does not want it; asked once. */
    void object(Instant now) {
        objectedAt = now;
        ownerHash = null;
        changedAt = now;
    }

    /** It stands for the vote; who handed it in does not see yet that anything changed. */
    void nominate() {
        become(State.NOMINATED);
    }

    /** It does not stand for the vote; who handed it in does not see yet that anything changed. */
    void decline() {
        become(State.NOT_NOMINATED);
    }

    void withdraw(Instant now) {
        become(State.WITHDRAWN);
        changedAt = now;
        withdrawnAt = now;
        ownerHash = null;
    }

    /** The person who handed it in is gone. */
    void forget(Instant now) {
        submitter = null;
        changedAt = now;
    }

    private void become(State next) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException("A project that is " + state + " does not become " + next);
        }
        state = next;
    }

    ProjectId id() {
        return new ProjectId(id);
    }

    long version() {
        return version == null ? 0 : version;
    }

    int edition() {
        return edition;
    }

    @Nullable
    Long number() {
        return number;
    }

    State state() {
        return state;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    Instant objectedAt() {
        return objectedAt;
    }

    @Nullable
    AccountId submitter() {
        return submitter == null ? null : new AccountId(submitter);
    }

    /** The entry of the register that it is; only of what was handed in. */
    EntryId entry() {
        return new EntryId(Objects.requireNonNull(entry));
    }

    Content content() {
        return new Content(category, face, boxes == null ? Boxes.NONE : boxes, linkages);
    }
}
