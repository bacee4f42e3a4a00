package org.wsis.consultation.merge;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wsis.consultation.fate.Standings;
import org.wsis.consultation.handling.Handlings;

/** What proposals have in common, whoever acts on them. */
@Component
class Proposals {
    private final Mergers mergers;
    private final Standings standings;
    private final Handlings handlings;
    private final MergeLetters letters;

    Proposals(Mergers mergers, Standings standings, Handlings handlings, MergeLetters letters) {
        this.mergers = mergers;
        this.standings = standings;
        this.handlings = handlings;
        this.letters = letters;
    }

    /** Lets nobody else act on the two until the transaction ends, in an order that two at once share. */
    void lock(UUID one, UUID other) {
        Stream.of(one, other).sorted().forEach(handlings::lock);
    }

    /** The proposal of this id, if it is the open one about the contribution, as it stays until the transaction ends. */
    Optional<Merger> lockOpen(UUID contribution, UUID merger) {
        Optional<Merger> seen =
                mergers.open(contribution).filter(open -> open.id().equals(merger));
        seen.ifPresent(open -> lock(open.stays(), open.joins()));
        return seen.flatMap(open -> mergers.lockOpen(contribution))
                .filter(open -> open.id().equals(merger));
    }

    /** Whether the two can become one now. */
    boolean canMerge(UUID stays, UUID joins) {
        return MergeRules.canMerge(standings.get(stays), standings.get(joins), handlings.areBound(stays, joins));
    }

    /** Ends it without anybody having refused; both authors are told, and neither about the other. */
    void lapse(Merger merger, Instant now) {
        mergers.end(merger, Merger.Outcome.WITHDRAWN, now);
        Stream.of(merger.stays(), merger.joins()).map(standings::get).forEach(letters::lapsed);
    }
}
