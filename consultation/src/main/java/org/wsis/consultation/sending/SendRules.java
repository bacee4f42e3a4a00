package org.wsis.consultation.sending;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.answer.AnswerRules;
import org.wsis.consultation.answer.Answers;
import org.wsis.consultation.call.Barrier;
import org.wsis.consultation.question.Questionnaire;
import org.wsis.consultation.request.sending.Checked;

/** The rules of sending. */
final class SendRules {
    private SendRules() {}

    /** The conditions that these answers to the questionnaire and these requests do not meet. */
    static Set<Condition> unmet(
            @Nullable Barrier barrier, Questionnaire asked, Answers answers, List<Checked> requests) {
        Set<Condition> unmet = EnumSet.noneOf(Condition.class);
        if (barrier == Barrier.NOT_YOURS) {
            unmet.add(Condition.YOURS);
        } else if (barrier != null) {
            unmet.add(Condition.IN_TIME);
        }
        if (answers.fitting(asked).said().isEmpty()) {
            unmet.add(Condition.SOMETHING);
        }
        AnswerRules.problems(asked, answers).forEach(problem -> unmet.add(Condition.against(problem)));
        if (!requests.stream().allMatch(Checked::isReady)) {
            unmet.add(Condition.REQUESTS);
        }
        return unmet;
    }
}
