package org.wsis.portal.process.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.reference.Matrix.Change;
import org.wsis.reference.Matrix.Link;

/** A facilitator's wish to change one link of the matrix, until it is published in a version or declined. */
@Entity
@Table(schema = "process", name = "matrix_proposal")
class Proposal {
    @Embeddable
    record Id(@Column(name = "id") UUID value) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        static Id next() {
            return new Id(UUID.randomUUID());
        }
    }

    enum Act {
        LINK,
        REMOVE
    }

    enum State {
        WAITING,
        ACCEPTED,
        DECLINED,
        PUBLISHED;

        Set<State> next() {
            return switch (this) {
                case WAITING -> Set.of(ACCEPTED, DECLINED);
                case ACCEPTED -> Set.of(PUBLISHED);
                case DECLINED, PUBLISHED -> Set.of();
            };
        }
    }

    @EmbeddedId
    private Id id;

    @Version
    private @Nullable Long version;

    private String actionLine;
    private short sdg;

    @Enumerated(EnumType.STRING)
    private Act act;

    private String targets;
    private @Nullable String rationale;
    private String reason;

    @Enumerated(EnumType.STRING)
    private State state;

    private UUID proposedBy;
    private Instant proposedAt;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String decisionReason;
    private @Nullable Integer publishedIn;

    protected Proposal() {}

    static Proposal make(Wish wish, AccountId by, Instant now) {
        var proposal = new Proposal();
        proposal.id = Id.next();
        proposal.actionLine = wish.line();
        proposal.sdg = (short) wish.sdg();
        proposal.act = wish.act();
        proposal.targets = String.join(" ", wish.targets());
        proposal.rationale = wish.rationale();
        proposal.reason = wish.reason();
        proposal.state = State.WAITING;
        proposal.proposedBy = by.value();
        proposal.proposedAt = now;
        return proposal;
    }

    void accept(@Nullable String why, AccountId by, Instant now) {
        become(State.ACCEPTED);
        decided(why, by, now);
    }

    void decline(String why, AccountId by, Instant now) {
        become(State.DECLINED);
        decided(why, by, now);
    }

    void publish(int number) {
        become(State.PUBLISHED);
        publishedIn = number;
    }

    Change change() {
        return act == Act.LINK
                ? new Change.Put(new Link(actionLine, sdg, targets(), rationale, null))
                : new Change.Remove(actionLine, sdg);
    }

    Id id() {
        return id;
    }

    String line() {
        return actionLine;
    }

    int sdg() {
        return sdg;
    }

    State state() {
        return state;
    }

    AccountId proposedBy() {
        return new AccountId(proposedBy);
    }

    ProposalView view() {
        return new ProposalView(
                id.value(),
                actionLine,
                sdg,
                act,
                targets(),
                rationale,
                reason,
                state,
                proposedBy,
                proposedAt,
                decidedBy,
                decidedAt,
                decisionReason,
                publishedIn);
    }

    private List<String> targets() {
        return targets.isEmpty() ? List.of() : List.of(targets.split(" "));
    }

    private void become(State next) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException("A proposal that is %s cannot become %s".formatted(state, next));
        }
        state = next;
    }

    private void decided(@Nullable String why, AccountId by, Instant now) {
        decisionReason = why;
        decidedBy = by.value();
        decidedAt = now;
    }
}
