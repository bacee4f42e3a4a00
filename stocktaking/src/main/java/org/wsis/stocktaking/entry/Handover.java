package org.wsis.stocktaking.entry;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.author.Authors;

/** Puts a published entry into other hands. Who may have it is decided before. */
@Component
public class Handover {
    private final Entries entries;
    private final Acts acts;
    private final Leaving leaving;
    private final Authors authors;

    Handover(Entries entries, Acts acts, Leaving leaving, Authors authors) {
        this.entries = entries;
        this.acts = acts;
        this.leaving = leaving;
        this.authors = authors;
    }

    /** In whose hands the entry is, unless it is a draft, which nobody but its owner knows. */
    @Transactional(readOnly = true)
    public Optional<Held> find(EntryId id) {
        return entries.held(List.of(id.value())).stream().findFirst();
    }

    /** The same of several, in one statement. */
    @Transactional(readOnly = true)
    public Map<EntryId, Held> findAll(Collection<EntryId> ids) {
        return entries.held(ids.stream().map(EntryId::value).toList()).stream()
                .collect(Collectors.toMap(Held::id, Function.identity()));
    }

    /** The same, and nobody else changes it until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Held> hold(EntryId id) {
        return entries.lock(id.value()).flatMap(entry -> find(id));
    }

    /** The entry is the person's alone from now on. What the former owner was about to change is taken back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(EntryId id, AccountId next, Instant now) {
        Entry entry = entries.lock(id.value()).orElseThrow();
        leaving.leaveRevision(entry, null, now);
        authors.clear(id);
        entry.handOver(next, now);
        acts.save(Act.of(entry, Act.Kind.TAKEN_OVER, next, now));
    }
}
