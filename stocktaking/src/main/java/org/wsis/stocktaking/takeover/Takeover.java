package org.wsis.stocktaking.takeover;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.moderation.Promise;
import org.wsis.stocktaking.EntryId;

/** A person's request to take an entry over. */
@Entity
@Table(schema = "stocktaking", name = "takeover")
class Takeover {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID entry;
    private UUID person;
    private String reason;

    @Enumerated(EnumType.STRING)
    private TakeoverState state;

    private Instant requestedAt;
    private Instant promisedBy;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String decisionReason;

    protected Takeover() {}

    static Takeover requested(EntryId entry, AccountId person, String reason, Instant now) {
        var takeover = new Takeover();
        takeover.id = UUID.randomUUID();
        takeover.entry = entry.value();
        takeover.person = person.value();
        takeover.reason = reason;
        takeover.state = TakeoverState.REQUESTED;
        takeover.requestedAt = now;
        takeover.promisedBy = Promise.answerFor(now);
        return takeover;
    }

    void decide(boolean approved, String why, AccountId by, Instant now) {
        become(approved ? TakeoverState.APPROVED : TakeoverState.DECLINED, now);
        decidedBy = by.value();
        decisionReason = why;
    }

    void withdraw(Instant now) {
        become(TakeoverState.WITHDRAWN, now);
    }

    void lapse(Instant now) {
        become(TakeoverState.LAPSED, now);
    }

    private void become(TakeoverState next, Instant now) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException("A request that is " + state + " does not become " + next);
        }
        state = next;
        decidedAt = now;
    }

    boolean isOf(AccountId account) {
        return person.equals(account.value());
    }

    TakeoverState state() {
        return state;
    }

    EntryId entry() {
        return new EntryId(entry);
    }

    AccountId person() {
        return new AccountId(person);
    }

    TakeoverView view() {
        return new TakeoverView(
                id, entry(), person(), reason, state, requestedAt, promisedBy, decidedAt, decisionReason);
    }
}
