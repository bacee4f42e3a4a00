package org.wsis.stocktaking.entry;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.moderation.Promise;
import org.wsis.organisation.OrganisationId;
import org.wsis.schedule.GenevaTime;
import org.wsis.stocktaking.ArchiveEntry;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.content.Activity;
import org.wsis.stocktaking.content.Alignment;
import org.wsis.stocktaking.content.Attachments;
import org.wsis.stocktaking.content.Content;
import org.wsis.stocktaking.content.Description;
import org.wsis.stocktaking.content.Outcome;
import org.wsis.stocktaking.content.StepContent;
import org.wsis.stocktaking.content.Who;

/** An activity in the register, from its first draft on. */
@Entity
@Table(schema = "stocktaking", name = "entry")
class Entry {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private @Nullable Long number;
    private @Nullable UUID owner;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant createdAt;
    private Instant changedAt;
    private @Nullable Instant receivedAt;
    private @Nullable Instant promisedBy;
    private @Nullable Instant publishedAt;
    private @Nullable Instant consentedAt;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant endedAt;
    private @Nullable UUID reviewer;
    private @Nullable Integer year;
    private @Nullable String edition;
    private @Nullable String source;
    private @Nullable UUID organisation;
    private @Nullable UUID revises;
    private @Nullable UUID continues;
    private boolean proposed;
    private @Nullable UUID writtenBy;

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

    protected Entry() {}

    private Entry(EntryId id, State state, Instant now) {
        this.id = id.value();
        this.state = state;
        this.createdAt = now;
        this.changedAt = now;
        this.who = Who.NONE;
        this.alignment = Alignment.NONE;
        this.attachments = Attachments.NONE;
    }

    static Entry archived(ArchiveEntry row, long number, @Nullable String organisationName, Instant now) {
        var entry = new Entry(new EntryId(UUID.randomUUID()), State.PUBLISHED, now);
        entry.number = number;
        entry.publishedAt = now;
        entry.year = row.year();
        entry.source = row.source();
        entry.organisation =
                row.organisation() == null ? null : row.organisation().value();
        entry.activity = new Activity(row.title(), null, null, null);
        entry.who = new Who(organisationName, null, row.country(), row.international(), null, null, null, false);
        entry.alignment = new Alignment(row.actionLines(), List.of(), List.of(), List.of());
        return entry;
    }

    /** What a table of staff says, public at once. */
    static Entry imported(Registered said, long number, @Nullable OrganisationId organisation, Instant now) {
        var entry = new Entry(new EntryId(UUID.randomUUID()), State.PUBLISHED, now);
        entry.number = number;
        entry.publishedAt = now;
        entry.say(said, organisation);
        return entry;
    }

    /** What was handed in to a contest, kept back and nobody's here. */
    static Entry held(Content content, OrganisationId organisation, long number, Instant now) {
        var entry = new Entry(new EntryId(UUID.randomUUID()), State.HELD, now);
        entry.number = number;
        entry.year = now.atZone(GenevaTime.ZONE).getYear();
        entry.receivedAt = now;
        entry.consentedAt = now;
        entry.rewrite(content, organisation, now);
        return entry;
    }

    /** Says from now on what the contest says of it. */
    final void rewrite(Content content, OrganisationId from, Instant now) {
        if (state != State.HELD) {
            throw new IllegalStateException("A contest does not rewrite an entry that is " + state);
        }
        say(content);
        organisation = from.value();
        changedAt = now;
    }

    /** The contest lets go of it, public at once; its owner goes on with it. */
    void release(@Nullable AccountId to, Instant now) {
        owner = to == null ? null : to.value();
        publish(now);
    }

    /** The contest lets go of it, to the moderators; its owner goes on with it. */
    void handOn(AccountId to, Instant now) {
        become(State.RECEIVED, now);
        owner = to.value();
        receivedAt = now;
        promisedBy = Promise.answerFor(now);
    }

    /** A change of a published entry, to be written and decided like an entry. */
    static Entry revising(Entry published, Instant now) {
        if (published.state != State.PUBLISHED) {
            throw new IllegalStateException("An entry that is " + published.state + " has no revision");
        }
        var revision = new Entry(new EntryId(UUID.randomUUID()), State.DRAFT, now);
        revision.revises = published.id;
        revision.owner = published.owner;
        revision.number = published.number;
        revision.year = published.year;
        revision.say(published);
        return revision;
    }

    /** A change of somebody's entry that a table of staff asks for, handed in without the owner. */
    static Entry proposing(Entry published, Content content, @Nullable OrganisationId organisation, Instant now) {
        Entry revision = revising(published, now);
        revision.say(content);
        revision.organisation = organisation == null ? null : organisation.value();
        revision.proposed = true;
        revision.become(State.RECEIVED, now);
        revision.receivedAt = now;
        revision.promisedBy = Promise.answerFor(now);
        return revision;
    }

    /** A draft that begins with what another entry says, without its files. */
    static Entry copied(Entry former, AccountId owner, Instant now) {
        var draft = new Entry(new EntryId(UUID.randomUUID()), State.DRAFT, now);
        draft.say(former);
        draft.owner = owner.value();
        draft.organisation = null;
        draft.continues = null;
        draft.attachments = Attachments.NONE;
        return draft;
    }

    private void say(Entry other) {
        organisation = other.organisation;
        continues = other.continues;
        activity = other.activity;
        who = other.who();
        description = other.description;
        alignment = other.alignment;
        outcome = other.outcome;
        attachments = other.attachments();
    }

    private void say(Registered said, @Nullable OrganisationId from) {
        say(said.content());
        year = said.year();
        source = said.source();
        organisation = from == null ? null : from.value();
    }

    private void say(Content content) {
        activity = content.activity();
        who = content.who();
        description = content.description();
        alignment = content.alignment();
        outcome = content.outcome();
        attachments = content.attachments();
    }

    /** A better table says otherwise about an entry that is nobody's. */
    void amend(Registered said, @Nullable OrganisationId from, Instant now) {
        if (state != State.PUBLISHED || owner != null) {
            throw new IllegalStateException("An import changes only published entries that nobody owns");
        }
        say(said, from);
        changedAt = now;
    }

    void write(StepContent step, AccountId by, Instant now) {
        touch(now);
        writtenBy = by.value();
        switch (step) {
            case Activity written -> activity = written;
            case Who written -> who = written;
            case Description written -> description = written;
            case Alignment written -> alignment = written;
            case Outcome written -> outcome = written;
        }
    }

    void attach(Attachments changed, Instant now) {
        touch(now);
        attachments = changed;
    }

    /** Is a later phase of that one; null for none. */
    void continueFrom(@Nullable EntryId former, Instant now) {
        touch(now);
        continues = former == null ? null : former.value();
    }

    private void touch(Instant now) {
        if (!state.isWritable()) {
            throw new IllegalStateException("Nobody writes in an entry that is " + state);
        }
        changedAt = now;
    }

    /** Hands it in, for the first time or again; the owner consents to publication by it. */
    void handIn(long newNumber, OrganisationId from, @Nullable String call, Instant now) {
        become(State.RECEIVED, now);
        if (number == null) {
            number = newNumber;
            year = now.atZone(GenevaTime.ZONE).getYear();
            edition = call;
        }
        organisation = from.value();
        receivedAt = now;
        promisedBy = Promise.answerFor(now);
        consentedAt = now;
        reviewer = null;
    }

    void claim(AccountId moderator, Instant now) {
        become(State.IN_REVIEW, now);
        reviewer = moderator.value();
    }

    void sendBack(Instant now) {
        become(State.RETURNED, now);
    }

    void publish(Instant now) {
        if (revises != null) {
            throw new IllegalStateException("A revision is adopted by its entry");
        }
        become(State.PUBLISHED, now);
        publishedAt = now;
    }

    /** Waits again, in the state before it was published. When it was public stays known, for those who keep what they read. */
    void recall(State before, Instant now) {
        if (state != State.PUBLISHED || !before.isPending()) {
            throw new IllegalStateException("An entry that is " + state + " is not recalled to " + before);
        }
        state = before;
        changedAt = now;
    }

    /** Says from now on what the revision says. */
    void adopt(Entry revision, Instant now) {
        if (state != State.PUBLISHED || !id.equals(revision.revises)) {
            throw new IllegalStateException("Only a published entry adopts a revision, and only of its own");
        }
        revision.become(State.ADOPTED, now);
        say(revision);
        changedAt = now;
    }

    /** The owner says that it still is as it says. */
    void confirm(Instant now) {
        mustBePublished();
        confirmedAt = now;
        endedAt = null;
        changedAt = now;
    }

    /** The owner says that the activity is over. */
    void end(Instant now) {
        mustBePublished();
        endedAt = now;
        changedAt = now;
    }

    private void mustBePublished() {
        if (state != State.PUBLISHED) {
            throw new IllegalStateException("Nobody answers for an entry that is " + state);
        }
    }

    void decline(Instant now) {
        become(State.DECLINED, now);
    }

    void withdraw(Instant now) {
        become(State.WITHDRAWN, now);
    }

    /** The owner is gone: what is published stays, without the person. */
    void orphan(Instant now) {
        owner = null;
        who = who().withoutContact();
        changedAt = now;
    }

    /** Somebody who wrote it along goes on with it. */
    void entrust(AccountId next, Instant now) {
        owner = next.value();
        changedAt = now;
    }

    /** The person to ask was the choice of somebody who is gone. */
    void forgetContact(Instant now) {
        who = who().withoutContact();
        changedAt = now;
    }

    /** A colleague of the organisation goes on with it; the person to ask was the former owner's choice and goes too. */
    void handOver(AccountId next, Instant now) {
        if (state != State.PUBLISHED) {
            throw new IllegalStateException("An entry that is " + state + " is not handed over");
        }
        owner = next.value();
        who = who().withoutContact();
        changedAt = now;
    }

    private void become(State next, Instant now) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException("An entry that is " + state + " does not become " + next);
        }
        state = next;
        changedAt = now;
    }

    EntryId id() {
        return new EntryId(id);
    }

    long version() {
        return version == null ? 0 : version;
    }

    @Nullable
    Long number() {
        return number;
    }

    @Nullable
    AccountId owner() {
        return owner == null ? null : new AccountId(owner);
    }

    boolean isOwnedBy(AccountId account) {
        return account.value().equals(owner);
    }

    /** Who last saved a step, if that is known. */
    @Nullable
    AccountId writtenBy() {
        return writtenBy == null ? null : new AccountId(writtenBy);
    }

    State state() {
        return state;
    }

    /** The published entry that this changes; null for an entry of its own. */
    @Nullable
    EntryId revises() {
        return revises == null ? null : new EntryId(revises);
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    Instant receivedAt() {
        return receivedAt;
    }

    @Nullable
    Instant promisedBy() {
        return promisedBy;
    }

    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable
    AccountId reviewer() {
        return reviewer == null ? null : new AccountId(reviewer);
    }

    @Nullable
    Integer year() {
        return year;
    }

    @Nullable
    String edition() {
        return edition;
    }

    @Nullable
    String source() {
        return source;
    }

    @Nullable
    OrganisationId organisation() {
        return organisation == null ? null : new OrganisationId(organisation);
    }

    /** The entry of which this is a later phase. */
    @Nullable
    EntryId continues() {
        return continues == null ? null : new EntryId(continues);
    }

    Who who() {
        return who == null ? Who.NONE : who;
    }

    Attachments attachments() {
        return attachments == null ? Attachments.NONE : attachments;
    }

    Content content() {
        return new Content(
                activity == null ? Activity.NONE : activity,
                who(),
                description == null ? Description.NONE : description,
                alignment == null ? Alignment.NONE : alignment,
                outcome == null ? Outcome.NONE : outcome,
                attachments());
    }
}
