package org.wsis.prizes.submit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.edition.EditionView;
import org.wsis.prizes.edition.Step;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseView;
import org.wsis.web.PhaseAction;

/** What a visitor can do while a contest that is held on the portal takes projects. */
@Component
class SubmissionAction implements PhaseAction {
    private final Contests contests;

    SubmissionAction(Contests contests) {
        this.contests = contests;
    }

    @Override
    public Map<PhaseId, Link> in(List<PhaseView> phases) {
        return PhaseAction.each(phases, this::link);
    }

    private Optional<Link> link(PhaseView phase) {
        boolean submission = phase.process().equals(Step.PROCESS)
                && phase.key().equals(Step.SUBMISSION.phase())
                && phase.edition().matches("\\d{4}");
        return submission
                ? contests.find(Integer.parseInt(phase.edition()))
                        .filter(EditionView::isRunning)
                        .map(edition -> new Link("prizes.submit.title", "/prizes/" + edition.year() + "/submit"))
                : Optional.empty();
    }
}
