package org.wsis.stocktaking.likeness;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.schedule.PortalTime;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.entry.ContinuationDesk;
import org.wsis.stocktaking.entry.OwnEntry;
import org.wsis.stocktaking.entry.OwnerDesk;

/** Where an owner says whether an entry is the same as another one. */
@Service
public class LikenessDesk {
    private final Likenesses likenesses;
    private final OwnerDesk entries;
    private final ContinuationDesk continuations;
    private final JdbcClient database;
    private final PortalTime time;

    LikenessDesk(
            Likenesses likenesses,
            OwnerDesk entries,
            ContinuationDesk continuations,
            JdbcClient database,
            PortalTime time) {
        this.likenesses = likenesses;
        this.entries = entries;
        this.continuations = continuations;
        this.database = database;
        this.time = time;
    }

    /** What came of an answer, which is where the owner goes on. */
    public sealed interface Answered {
        /** In the entry that was asked about. */
        record Noted() implements Answered {}

        /** In an entry of their own, or in a change of it. */
        record Own(EntryId entry) implements Answered {}

        /** At an entry of somebody else. */
        record Others(EntryId entry) implements Answered {}

        /** Nowhere: nobody asked this person. */
        record NotAsked() implements Answered {}
    }

    /** Those about which the owner has said nothing; a change of a published entry is asked nothing. */
    @Transactional(readOnly = true)
    public List<Likely> unanswered(OwnEntry entry, AccountId owner) {
        return entry.revises() != null
                ? List.of()
                : likenesses.of(Asked.of(entry.id(), owner, entry.content())).stream()
                        .filter(likely -> likely.answer() == null)
                        .toList();
    }

    /** Notes the answer, if the entry can be written in and the other one is like it. */
    @Transactional
    public Answered answer(EntryId id, AccountId owner, EntryId other, Answer answer) {
        Optional<OwnEntry> entry =
                entries.find(id, owner).filter(own -> own.state().isWritable());
        Optional<Likely> likely = entry.flatMap(own -> likenesses.of(Asked.of(id, owner, own.content())).stream()
                .filter(one -> one.id().equals(other))
                .findFirst());
        if (likely.isEmpty()) {
            return new Answered.NotAsked();
        }
        note(id, other, answer);
        return switch (answer) {
            case SAME -> same(likely.get(), owner);
            case NEW_PHASE -> {
                continuations.link(id, owner, other);
                yield new Answered.Noted();
            }
            case DIFFERENT -> new Answered.Noted();
        };
    }

    private Answered same(Likely other, AccountId owner) {
        if (!other.own()) {
            return new Answered.Others(other.id());
        }
        return new Answered.Own(entries.revise(other.id(), owner).orElse(other.id()));
    }

    private void note(EntryId id, EntryId other, Answer answer) {
        database.sql("""
                        INSERT INTO stocktaking.likeness_answer (entry, other, answer, at)
                        VALUES (:entry, :other, :answer, :now)
                        ON CONFLICT (entry, other) DO UPDATE SET answer = excluded.answer, at = excluded.at""")
                .param("entry", id.value())
                .param("other", other.value())
                .param("answer", answer.name())
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .update();
    }
}
