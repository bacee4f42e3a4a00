package org.wsis.stocktaking.entry;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.imports.Origin;
import org.wsis.moderation.ItemPublished;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;
import org.wsis.stocktaking.ArchiveEntry;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.HeldEntry;
import org.wsis.stocktaking.Stocktaking;
import org.wsis.stocktaking.content.Activity;
import org.wsis.stocktaking.content.Alignment;
import org.wsis.stocktaking.content.Content;
import org.wsis.stocktaking.content.Who;

/** Enters what archives know. */
@Service
class Archive implements Stocktaking {
    private final Entries entries;
    private final Acts acts;
    private final Organisations organisations;
    private final Importing importing;
    private final Holding holding;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Archive(
            Entries entries,
            Acts acts,
            Organisations organisations,
            Importing importing,
            Holding holding,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.acts = acts;
        this.organisations = organisations;
        this.importing = importing;
        this.holding = holding;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public EntryId archive(ArchiveEntry row) {
        return archive(row, null);
    }

    @Override
    @Transactional
    public EntryId archive(ArchiveEntry row, @Nullable Origin origin) {
        Instant now = clock.instant();
        Entry entry = entries.save(Entry.archived(row, entries.nextNumber(), organisationOf(row), now));
        acts.save(
                origin == null
                        ? Act.of(entry, Act.Kind.ARCHIVED, null, now)
                        : Act.verdict(entry, Act.Kind.ARCHIVED, origin.by(), now, origin.words(), List.of()));
        events.publishEvent(new ItemPublished(
                "stocktaking.entry",
                entry.id().toString(),
                row.title(),
                entry.id().path(),
                now));
        return entry.id();
    }

    private @Nullable String organisationOf(ArchiveEntry row) {
        return Optional.ofNullable(row.organisation())
                .flatMap(organisations::find)
                .map(OrganisationView::name)
                .orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean follows(EntryId entry) {
        return following(entry).isPresent();
    }

    private Optional<Known> following(EntryId entry) {
        return importing
                .find(entry)
                .filter(known -> known.state() == State.PUBLISHED && known.hands() == Known.Hands.REGISTER);
    }

    @Override
    @Transactional
    public void correct(EntryId entry, ArchiveEntry known, Origin origin) {
        Registered before = following(entry).orElseThrow().said();
        Registered after = corrected(before, known);
        if (!after.equals(before)) {
            importing.amend(entry, after, origin);
        }
    }

    @Override
    @Transactional
    public EntryId hold(HeldEntry entry, AccountId by) {
        return holding.hold(entry, by);
    }

    @Override
    @Transactional
    public void rewrite(EntryId held, HeldEntry entry, AccountId by) {
        holding.rewrite(held, entry, by);
    }

    @Override
    @Transactional
    public void drop(EntryId held, AccountId by) {
        holding.drop(held, by);
    }

    private Registered corrected(Registered said, ArchiveEntry known) {
        Content content = said.content();
        Who who = content.who();
        String organisation = organisationOf(known);
        boolean placed = known.country() != null || known.international();
        var activity = new Activity(
                known.title(),
                content.activity().kind(),
                content.activity().language(),
                content.activity().website());
        var present = new Who(
                organisation == null ? who.organisationName() : organisation,
                who.stakeholderType(),
                placed ? known.country() : who.country(),
                placed ? known.international() : who.international(),
                who.scope(),
                who.contactName(),
                who.contactEmail(),
                who.contactPublic());
        Alignment alignment = content.alignment();
        List<String> lines = known.actionLines().isEmpty() ? alignment.actionLines() : known.actionLines();
        return new Registered(
                new Content(
                        activity,
                        present,
                        content.description(),
                        new Alignment(lines, alignment.sdgs(), alignment.targets(), alignment.audiences()),
                        content.outcome(),
                        content.attachments()),
                known.year(),
                known.source());
    }
}
