package org.wsis.stocktaking.call;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wsis.schedule.PhaseView;
import org.wsis.web.PhaseAction;

/** What a visitor can do while a call is open. */
@Component
class CallAction implements PhaseAction {
    @Override
    public Optional<Link> in(PhaseView phase) {
        return Call.isCall(phase)
                ? Optional.of(new Link("stocktaking.submit.title", "/stocktaking/submit"))
                : Optional.empty();
    }
}
