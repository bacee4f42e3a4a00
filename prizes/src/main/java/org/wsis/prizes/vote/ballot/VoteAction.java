package org.wsis.prizes.vote.ballot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wsis.prizes.edition.Step;
import org.wsis.prizes.vote.Contests;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseView;
import org.wsis.web.PhaseAction;

/** What a visitor can do while a vote is open that is held on the portal. */
@Component
class VoteAction implements PhaseAction {
    private final Contests contests;

    VoteAction(Contests contests) {
        this.contests = contests;
    }

    @Override
    public Map<PhaseId, Link> in(List<PhaseView> phases) {
        return PhaseAction.each(phases, this::link);
    }

    private Optional<Link> link(PhaseView phase) {
        boolean vote = phase.process().equals(Step.PROCESS) && phase.key().equals(Step.VOTING.phase());
        return vote && phase.edition().matches("\\d{4}")
                ? contests.find(Integer.parseInt(phase.edition()))
                        .map(contest -> new Link("prizes.nominees.to-ballot", "/prizes/" + contest.year() + "/ballot"))
                : Optional.empty();
    }
}
