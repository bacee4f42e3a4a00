package org.wsis.prizes.vote;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.audit.AuditedAct;
import org.wsis.prizes.vote.Votes.NewVote;
import org.wsis.prizes.vote.Votes.Result;

/**
 * Takes choices. The same choice sent again, by a second click, another tab or a retry, is answered like the first and
 * writes nothing. The record says who voted in which category and when, never what was chosen.
 */
@Service
public class VoteDesk {
    private final Votes votes;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    VoteDesk(Votes votes, Accounts accounts, ApplicationEventPublisher events) {
        this.votes = votes;
        this.accounts = accounts;
        this.events = events;
    }

    /** Saves the choice, durable when this returns. */
    @Transactional
    public Voted vote(int edition, UUID project, AccountId voter) {
        byte[] nonce = Commitment.nonce();
        var vote = new NewVote(edition, project, voter, nonce, Commitment.of(edition, project, nonce));
        Optional<Result> result = votes.cast(vote);
        while (result.filter(found -> found.wasOvertaken(project)).isPresent()) {
            result = votes.cast(vote);
        }
        return result.map(found -> answer(found, vote)).orElseGet(Voted.Unknown::new);
    }

    /** All choices of a voter, by category and turn. */
    @Transactional(readOnly = true)
    public List<OwnVote> own(int edition, AccountId voter) {
        return votes.of(edition, voter);
    }

    private Voted answer(Result result, NewVote vote) {
        if (result.saved()) {
            note(result, vote);
            return new Voted.Saved(result.category(), vote.commitment(), result.at());
        }
        if (vote.project().equals(result.lastProject())) {
            return new Voted.Saved(
                    result.category(),
                    Objects.requireNonNull(result.lastCommitment()),
                    Objects.requireNonNull(result.lastAt()));
        }
        if (!result.isOpen()) {
            return new Voted.Closed(result.at(), result.opensAt(), result.closesAt());
        }
        if (result.withdrawn()) {
            return new Voted.Withdrawn(result.category());
        }
        return result.mayChange() ? new Voted.Held(result.category()) : new Voted.Kept(result.category());
    }

    private void note(Result result, NewVote vote) {
        if (!result.begun()) {
            begin(vote, result.at());
        }
        var facts = Map.of("category", String.valueOf(result.category()));
        events.publishEvent(new AuditedAct(
                vote.voter(), result.at(), "prizes.voted", "prizes-edition", String.valueOf(vote.edition()), facts));
    }

    private void begin(NewVote vote, Instant at) {
        AccountView person = accounts.find(vote.voter()).orElse(null);
        votes.begin(vote.edition(), vote.voter(), person == null ? null : person.country(), at);
        events.publishEvent(new BallotBegun(vote.edition(), vote.voter(), person == null ? null : person.email(), at));
    }
}
