package org.wsis.stocktaking.call;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseView;
import org.wsis.web.PhaseAction;

/** What a visitor can do while a call is open. */
@Component
class CallAction implements PhaseAction {
    @Override
    public Map<PhaseId, Link> in(List<PhaseView> phases) {
        return PhaseAction.each(phases, CallAction::link);
    }

    private static Optional<Link> link(PhaseView phase) {
        return Call.isCall(phase)
                ? Optional.of(new Link("stocktaking.submit.title", "/stocktaking/submit"))
                : Optional.empty();
    }
}
