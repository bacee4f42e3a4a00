package org.wsis.stocktaking.entry;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.moderation.ItemPublished;
import org.wsis.schedule.PortalTime;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.HeldEntries;

/** Lets go of entries that were kept back. */
@Service
class Releasing implements HeldEntries {
    private static final String SUBJECT = "stocktaking.entry";

    private final Entries entries;
    private final Acts acts;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    Releasing(Entries entries, Acts acts, ApplicationEventPublisher events, PortalTime time) {
        this.entries = entries;
        this.acts = acts;
        this.events = events;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Standing> find(EntryId id) {
        return entries.findById(id.value()).map(entry -> {
            State state = entry.state();
            return new Standing(id, state.key(), state.badge(), entry.owner() != null, state == State.PUBLISHED);
        });
    }

    @Override
    @Transactional
    public boolean publish(EntryId id, @Nullable AccountId owner) {
        Optional<Entry> held = held(id);
        held.ifPresent(entry -> publish(entry, owner, time.now()));
        return held.isPresent();
    }

    private void publish(Entry entry, @Nullable AccountId owner, Instant now) {
        entry.release(owner, now);
        acts.save(Act.of(entry, Act.Kind.PUBLISHED, null, now));
        String id = entry.id().toString();
        events.publishEvent(new AuditedAct(
                null, now, SUBJECT + ".published", SUBJECT, id, Map.of("number", String.valueOf(entry.number()))));
        String title = Objects.requireNonNull(entry.content().activity().title());
        events.publishEvent(new ItemPublished(SUBJECT, id, title, entry.id().path(), now));
    }

    @Override
    @Transactional
    public boolean submit(EntryId id, AccountId owner) {
        Optional<Entry> held = held(id);
        held.ifPresent(entry -> {
            Instant now = time.now();
            entry.handOn(owner, now);
            acts.save(Act.of(entry, Act.Kind.RECEIVED, owner, now));
        });
        return held.isPresent();
    }

    private Optional<Entry> held(EntryId id) {
        return entries.lock(id.value()).filter(entry -> entry.state() == State.HELD);
    }
}
