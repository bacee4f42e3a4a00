package org.wsis.portal.service;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.moderation.PendingItem;
import org.wsis.moderation.PendingItems;
import org.wsis.moderation.Promise;

/** Reported problems wait in the one queue of the secretariat. */
@Component
@Transactional(readOnly = true)
class PendingProblems implements PendingItems {
    private static final String PROCESS = "portal.problem.process";
    private static final int TITLE = 80;

    private final Problems problems;

    PendingProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public String kind() {
        return "problems";
    }

    @Override
    public long count() {
        return problems.countByState(Problem.State.OPEN);
    }

    @Override
    public long arrivedBefore(Instant at) {
        return problems.countByStateAndReportedAtBefore(Problem.State.OPEN, at);
    }

    @Override
    public List<PendingItem> oldest(int limit) {
        return problems.findByStateOrderByReportedAtAscIdAsc(Problem.State.OPEN, Limit.of(limit)).stream()
                .map(PendingProblems::item)
                .toList();
    }

    private static PendingItem item(Problem problem) {
        return new PendingItem(
                PROCESS,
                Excerpt.of(problem.words(), TITLE),
                problem.email(),
                "portal.problem.why",
                problem.reportedAt(),
                Promise.answerFor(problem.reportedAt()),
                "/admin/problems/" + problem.id());
    }
}
