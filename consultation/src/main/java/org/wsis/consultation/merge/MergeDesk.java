package org.wsis.consultation.merge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.fate.FateKind;
import org.wsis.consultation.fate.Fates;
import org.wsis.consultation.fate.Happened;
import org.wsis.consultation.fate.Standings;
import org.wsis.consultation.handling.Handlings;
import org.wsis.schedule.PortalTime;

/** Where staff propose that contributions become one, and authors agree or refuse; a refusal leaves all as it was. */
@Service
class MergeDesk {
    private final Mergers mergers;
    private final Standings standings;
    private final Handlings handlings;
    private final Fates fates;
    private final MergeLetters letters;
    private final PortalTime time;

    MergeDesk(
            Mergers mergers,
            Standings standings,
            Handlings handlings,
            Fates fates,
            MergeLetters letters,
            PortalTime time) {
        this.mergers = mergers;
        this.standings = standings;
        this.handlings = handlings;
        this.fates = fates;
        this.letters = letters;
        this.time = time;
    }

    /** Asks both authors; false, and nobody is asked, if the two cannot become one or somebody is asked already. */
    @Transactional
    boolean propose(ContributionLine stays, ContributionLine joins, String words, AccountId by) {
        lock(stays.id(), joins.id());
        if (!canMerge(stays.id(), joins.id())
                || mergers.open(stays.id()).isPresent()
                || mergers.open(joins.id()).isPresent()) {
            return false;
        }
        mergers.propose(stays.id(), joins.id(), words, by, time.now());
        letters.proposed(stays, joins, words);
        letters.proposed(joins, stays, words);
        return true;
    }

    /** In an order that two at once share. */
    private void lock(UUID one, UUID other) {
        Stream.of(one, other).sorted().forEach(handlings::lock);
    }

    private boolean canMerge(UUID stays, UUID joins) {
        Optional<ContributionLine> first = standings.find(stays);
        Optional<ContributionLine> second = standings.find(joins);
        return first.isPresent()
                && second.isPresent()
                && MergeRules.canMerge(
                        first.get(),
                        second.get(),
                        !standings.mergedInto(List.of(joins)).isEmpty());
    }

    /** The proposal about it that is open, as it stays until the transaction ends. */
    private Optional<Merger> lockOpen(UUID contribution) {
        Optional<Merger> seen = mergers.open(contribution);
        seen.ifPresent(merger -> lock(merger.stays(), merger.joins()));
        return seen.flatMap(
                merger -> mergers.open(contribution).filter(now -> now.id().equals(merger.id())));
    }

    /** Takes the proposal back; false if there is none that is open. */
    @Transactional
    boolean withdraw(ContributionLine one) {
        Optional<Merger> open = lockOpen(one.id());
        open.ifPresent(merger -> mergers.end(merger, Merger.Outcome.WITHDRAWN, time.now()));
        return open.isPresent();
    }

    /** The author of it refuses; false if nothing is asked any more. */
    @Transactional
    boolean refuse(ContributionLine own) {
        Optional<Merger> open = lockOpen(own.id());
        open.ifPresent(merger -> {
            mergers.end(merger, Merger.Outcome.REFUSED, time.now());
            standings.find(merger.otherThan(own.id())).ifPresent(other -> letters.ended(other, own, "refused"));
        });
        return open.isPresent();
    }

    /** The author of it agrees; if the other did, the two become one. False if nothing is asked any more. */
    @Transactional
    boolean agree(ContributionLine own) {
        Optional<Merger> open = lockOpen(own.id());
        open.ifPresent(merger -> agree(merger, own));
        return open.isPresent();
    }

    private void agree(Merger merger, ContributionLine own) {
        Instant now = time.now();
        boolean ofStays = merger.stays().equals(own.id());
        mergers.agree(merger, ofStays, now);
        if (!MergeRules.completes(merger, ofStays)) {
            return;
        }
        if (!canMerge(merger.stays(), merger.joins())) {
            mergers.end(merger, Merger.Outcome.WITHDRAWN, now);
            return;
        }
        handlings.merge(merger.joins(), merger.stays());
        mergers.end(merger, Merger.Outcome.MERGED, now);
        fates.append(new Happened(merger.joins(), FateKind.MERGED, now, own.person()).with(merger.stays()));
        fates.append(new Happened(merger.stays(), FateKind.MERGED, now, own.person()).with(merger.joins()));
        standings.find(merger.otherThan(own.id())).ifPresent(other -> {
            letters.ended(other, own, "merged");
            letters.ended(own, other, "merged");
        });
    }
}
