package org.wsis.consultation.sending;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wsis.consultation.answer.AnswerProblem;
import org.wsis.consultation.question.Shown;
import org.wsis.consultation.request.sending.Checked;

/** What would become of answers that are sent now. */
record Rehearsal(Set<Condition> unmet, List<Line> problems, List<Checked> requests) {
    /** A problem with the title of its question and the place where it can be put right. */
    record Line(AnswerProblem problem, Shown title, String path) {
        /** The condition against which it is. */
        public Condition condition() {
            return Condition.against(problem);
        }
    }

    /** A condition, and whether it is met. */
    record Judged(Condition condition, boolean met) {}

    /** All conditions in their order. */
    public List<Judged> lines() {
        return conditions()
                .map(condition -> new Judged(condition, !unmet.contains(condition)))
                .toList();
    }

    /** How many there are. */
    public int total() {
        return Math.toIntExact(conditions().count());
    }

    /** That of requests counts where there are any. */
    private Stream<Condition> conditions() {
        return Arrays.stream(Condition.values())
                .filter(condition -> condition != Condition.REQUESTS || !requests.isEmpty());
    }

    /** Whether it could be sent. */
    public boolean isReady() {
        return unmet.isEmpty();
    }
}
