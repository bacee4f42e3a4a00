package org.wsis.stocktaking.entry;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.audit.AuditedAct;
import org.wsis.imports.Origin;
import org.wsis.moderation.ItemPublished;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.content.Who;

/** Where a table of staff writes entries: new ones, what changed in those that are nobody's, proposals about the others. */
@Service
public class Importing {
    private final Entries entries;
    private final Acts acts;
    private final Adoption versions;
    private final Organisations organisations;
    private final EntryLetters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Importing(
            Entries entries,
            Acts acts,
            Adoption versions,
            Organisations organisations,
            EntryLetters letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.acts = acts;
        this.versions = versions;
        this.organisations = organisations;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    /** The entry of this number, unless it is a draft. */
    @Transactional(propagation = MANDATORY)
    public Optional<Known> numbered(long number) {
        return entries.numbered(number).map(this::known);
    }

    /** The entry of this id. */
    @Transactional(propagation = MANDATORY)
    public Optional<Known> find(EntryId id) {
        return entries.findById(id.value()).map(this::known);
    }

    /** The entries of this title, case, accents and signs aside; drafts and revisions apart. */
    @Transactional(propagation = MANDATORY)
    public List<Known> titled(String title) {
        List<UUID> ids = entries.titled(title);
        return ids.isEmpty()
                ? List.of()
                : entries.findByIdIn(ids).stream().map(this::known).toList();
    }

    private Known known(Entry entry) {
        return new Known(
                entry.id(),
                Objects.requireNonNull(entry.number()),
                entry.state(),
                new Registered(entry.content(), Objects.requireNonNull(entry.year()), entry.source()),
                Optional.ofNullable(entry.organisation())
                        .flatMap(organisations::find)
                        .map(OrganisationView::name)
                        .orElse(null),
                handsOf(entry),
                entries.openRevision(entry.id().value()).isPresent());
    }

    private Known.Hands handsOf(Entry entry) {
        if (entry.owner() != null) {
            return Known.Hands.OWNER;
        }
        boolean written =
                entry.receivedAt() != null || entries.revisedByPerson(entry.id().value());
        return written ? Known.Hands.LEFT : Known.Hands.REGISTER;
    }

    /** Enters what the row says, public at once: staff decided when they started the import. */
    @Transactional(propagation = MANDATORY)
    public EntryId enter(Registered said, Origin origin) {
        Instant now = clock.instant();
        Entry entry = entries.save(Entry.imported(
                said, entries.nextNumber(), registered(said.content().who()), now));
        tell(entry, Act.Kind.IMPORTED, origin, now);
        return entry.id();
    }

    /** The entry says from now on what the row says; how it was becomes a version of its history. */
    @Transactional(propagation = MANDATORY)
    public void amend(EntryId id, Registered said, Origin origin) {
        Instant now = clock.instant();
        Entry entry = entries.lock(id.value()).orElseThrow();
        OrganisationId organisation = organisationOf(entry, said.content().who());
        versions.keep(entry, now);
        entry.amend(said, organisation, now);
        tell(entry, Act.Kind.AMENDED, origin, now);
    }

    /** Hands in a change of somebody's entry, which is told; moderators decide about it. */
    @Transactional(propagation = MANDATORY)
    public void propose(EntryId id, Registered said, Origin origin) {
        Instant now = clock.instant();
        Entry entry = entries.lock(id.value()).orElseThrow();
        OrganisationId organisation = organisationOf(entry, said.content().who());
        Entry revision = entries.save(Entry.proposing(entry, said.content(), organisation, now));
        acts.save(Act.verdict(revision, Act.Kind.PROPOSED, origin.by(), now, origin.words(), List.of()));
        audit(entry, Act.Kind.PROPOSED, origin, now);
        letters.proposed(revision);
    }

    private void tell(Entry entry, Act.Kind kind, Origin origin, Instant now) {
        acts.save(Act.verdict(entry, kind, origin.by(), now, origin.words(), List.of()));
        audit(entry, kind, origin, now);
        events.publishEvent(new ItemPublished(
                "stocktaking.entry",
                entry.id().toString(),
                Objects.requireNonNull(entry.content().activity().title()),
                entry.id().path(),
                now));
    }

    private void audit(Entry entry, Act.Kind kind, Origin origin, Instant now) {
        events.publishEvent(new AuditedAct(
                origin.by(),
                now,
                "stocktaking.entry." + kind.name().toLowerCase(Locale.ROOT),
                "stocktaking.entry",
                entry.id().toString(),
                Map.of(
                        "number", String.valueOf(entry.number()),
                        "file", origin.fileName(),
                        "row", String.valueOf(origin.row()),
                        "import", origin.run().toString())));
    }

    private @Nullable OrganisationId organisationOf(Entry entry, Who said) {
        boolean same = Objects.equals(entry.who().organisationName(), said.organisationName());
        return same ? entry.organisation() : registered(said);
    }

    private @Nullable OrganisationId registered(Who who) {
        String name = who.organisationName();
        return name == null ? null : organisations.findOrRegister(name, who.stakeholderType(), who.country());
    }
}
