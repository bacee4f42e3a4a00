package org.wsis.stocktaking.entry;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.schedule.PortalTime;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.HeldEntry;
import org.wsis.stocktaking.content.Activity;
import org.wsis.stocktaking.content.Alignment;
import org.wsis.stocktaking.content.Attachments;
import org.wsis.stocktaking.content.Content;
import org.wsis.stocktaking.content.Description;
import org.wsis.stocktaking.content.Kind;
import org.wsis.stocktaking.content.Outcome;
import org.wsis.stocktaking.content.Status;
import org.wsis.stocktaking.content.Who;

/** Keeps entries back that were handed in elsewhere: nobody owns them here, no moderator is asked, nobody reads them. */
@Component
class Holding {
    private final Entries entries;
    private final Acts acts;
    private final Leaving leaving;
    private final PortalTime time;

    Holding(Entries entries, Acts acts, Leaving leaving, PortalTime time) {
        this.entries = entries;
        this.acts = acts;
        this.leaving = leaving;
        this.time = time;
    }

    EntryId hold(HeldEntry said, AccountId by) {
        Instant now = time.now();
        Entry entry = entries.save(Entry.held(content(said), said.organisation(), entries.nextNumber(), now));
        acts.save(Act.of(entry, Act.Kind.HELD, by, now));
        return entry.id();
    }

    void rewrite(EntryId id, HeldEntry said, AccountId by) {
        Instant now = time.now();
        Entry entry = entries.lock(id.value()).orElseThrow();
        if (entry.state() == State.HELD) {
            entry.rewrite(content(said), said.organisation(), now);
            acts.save(Act.of(entry, Act.Kind.REWRITTEN, by, now));
        }
    }

    void drop(EntryId id, AccountId by) {
        leaving.leave(entries.lock(id.value()).orElseThrow(), by, time.now());
    }

    private static Content content(HeldEntry said) {
        return new Content(
                new Activity(said.title(), Kind.PROJECT, said.language(), said.website()),
                new Who(
                        said.organisationName(),
                        said.stakeholderType(),
                        said.country(),
                        said.international(),
                        null,
                        null,
                        null,
                        false),
                new Description(
                        said.shortDescription(),
                        said.description(),
                        said.completed() ? Status.COMPLETED : Status.ONGOING,
                        null,
                        null),
                new Alignment(said.actionLines(), said.sdgs(), List.of(), List.of()),
                new Outcome(said.results(), said.challenges(), null, null, said.partnerships(), null),
                Attachments.NONE);
    }
}
