package org.wsis.schedule.clock;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why a rehearsal was refused and what to set instead. */
final class RehearsalRefusedAnalyzer extends AbstractFailureAnalyzer<RehearsalRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RehearsalRefused cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
    }
}
