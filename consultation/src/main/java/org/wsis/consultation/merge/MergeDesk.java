package org.wsis.consultation.merge;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.consultation.ContributionGone;
import org.wsis.consultation.ContributionSent;
import org.wsis.consultation.fate.Standings;
import org.wsis.consultation.handling.Acted;
import org.wsis.consultation.handling.Acting;
import org.wsis.consultation.handling.Handlings;
import org.wsis.consultation.handling.Seen;
import org.wsis.schedule.PortalTime;

/** Where staff propose that contributions become one. A proposal ends when one of the two is no longer what it was about. */
@Service
class MergeDesk {
    private final Acting acting;
    private final Proposals proposals;
    private final Mergers mergers;
    private final Standings standings;
    private final Handlings handlings;
    private final MergeLetters letters;
    private final PortalTime time;

    MergeDesk(
            Acting acting,
            Proposals proposals,
            Mergers mergers,
            Standings standings,
            Handlings handlings,
            MergeLetters letters,
            PortalTime time) {
        this.acting = acting;
        this.proposals = proposals;
        this.mergers = mergers;
        this.standings = standings;
        this.handlings = handlings;
        this.letters = letters;
        this.time = time;
    }

    /** Asks both authors, unless the two cannot become one or somebody is asked already. */
    @Transactional
    Acted propose(Seen seen, UUID joins, String words) {
        UUID stays = seen.contribution().id();
        proposals.lock(stays, joins);
        return acting.act(seen, "merge-proposed", handling -> mayPropose(stays, joins), now -> {
            mergers.propose(stays, joins, words, seen.by(), now);
            handlings.touch(stays);
            handlings.touch(joins);
            letters.proposed(standings.get(stays), standings.get(joins), words);
            letters.proposed(standings.get(joins), standings.get(stays), words);
        });
    }

    private boolean mayPropose(UUID stays, UUID joins) {
        return proposals.canMerge(stays, joins)
                && mergers.open(stays).isEmpty()
                && mergers.open(joins).isEmpty();
    }

    /** Takes this proposal back, if it is still open; both authors are told. */
    @Transactional
    Acted withdraw(Seen seen, UUID merger) {
        Optional<Merger> open = proposals.lockOpen(seen.contribution().id(), merger);
        return acting.act(
                seen,
                "merge-withdrawn",
                handling -> open.isPresent(),
                now -> open.ifPresent(one -> {
                    proposals.lapse(one, now);
                    handlings.touch(one.stays());
                    handlings.touch(one.joins());
                }));
    }

    /** What its author changed is not what the other author was asked about. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ContributionSent sent) {
        if (sent.again()) {
            lapse(sent.contribution().value());
        }
    }

    /** What not everybody can read becomes one with nothing. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ContributionGone gone) {
        lapse(gone.contribution().value());
    }

    private void lapse(UUID contribution) {
        handlings.lock(contribution);
        mergers.lockOpen(contribution).ifPresent(merger -> proposals.lapse(merger, time.now()));
    }
}
