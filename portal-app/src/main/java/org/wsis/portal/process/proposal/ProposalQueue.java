package org.wsis.portal.process.proposal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.wsis.moderation.PendingItem;
import org.wsis.moderation.PendingItems;
import org.wsis.portal.process.Authors;
import org.wsis.portal.process.proposal.Proposal.State;

/** The proposals that wait, in the secretariat's one queue. */
@Component
class ProposalQueue implements PendingItems {
    /** What the form promises to facilitators. */
    private static final Duration PROMISED = Duration.ofDays(14);

    private final Proposals proposals;
    private final ProposalLines lines;
    private final Authors authors;

    ProposalQueue(Proposals proposals, ProposalLines lines, Authors authors) {
        this.proposals = proposals;
        this.lines = lines;
        this.authors = authors;
    }

    @Override
    public String process() {
        return "portal.process.matrix.title";
    }

    @Override
    public String kind() {
        return "matrix";
    }

    @Override
    public long count() {
        return proposals.countByState(State.WAITING);
    }

    @Override
    public long arrivedBefore(Instant at) {
        return proposals.countByStateAndProposedAtBefore(State.WAITING, at);
    }

    @Override
    public Duration promised() {
        return PROMISED;
    }

    @Override
    public List<PendingItem> oldest(int limit) {
        List<ProposalView> waiting = lines.waiting(PageRequest.of(0, limit)).getContent();
        var names = authors.of(waiting, ProposalView::proposedBy);
        return waiting.stream()
                .map(proposal -> new PendingItem(
                        process(),
                        proposal.line() + " – SDG " + proposal.sdg(),
                        names.get(proposal.proposedBy()),
                        proposal.actKey(),
                        proposal.proposedAt(),
                        proposal.proposedAt().plus(PROMISED),
                        "/admin/matrix/" + proposal.id()))
                .toList();
    }
}
