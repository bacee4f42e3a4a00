package org.wsis.consultation.question.admin;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.question.Draft;
import org.wsis.consultation.question.OfficialQuestions;
import org.wsis.consultation.question.QuestionnaireRules;
import org.wsis.consultation.question.Questionnaires;
import org.wsis.consultation.question.Version;
import org.wsis.schedule.PortalTime;

/** Where staff begin a questionnaire with the official form and publish its versions. */
@Service
class PublicationDesk {
    private final Consultations consultations;
    private final Questionnaires questionnaires;
    private final QuestionnaireTrace trace;
    private final PortalTime time;

    PublicationDesk(
            Consultations consultations, Questionnaires questionnaires, QuestionnaireTrace trace, PortalTime time) {
        this.consultations = consultations;
        this.questionnaires = questionnaires;
        this.trace = trace;
        this.time = time;
    }

    /** Lets the official form be the draft, where nothing was written or published yet. Answers whether it is. */
    @Transactional
    public boolean begin(ConsultationId process, @Nullable Long seen, AccountId by) {
        Draft draft = questionnaires.lock(process);
        if (!draft.isAt(seen) || !mayBegin(draft, questionnaires.versions(process))) {
            return false;
        }
        questionnaires.write(process, OfficialQuestions.all(), time.now());
        trace.write("begun", process, by, Map.of());
        return true;
    }

    /** Whether the draft can begin with the official form. */
    static boolean mayBegin(Draft draft, List<Version> versions) {
        return !draft.unsourced() && draft.content().sections().isEmpty() && versions.isEmpty();
    }

    /** Makes the draft the next version, which is asked from now on. */
    @Transactional
    public Published publish(ConsultationId process, @Nullable Long seen, AccountId by) {
        boolean there = consultations.hold(process);
        Draft draft = questionnaires.lock(process);
        if (!draft.isAt(seen)) {
            return Published.OVERTAKEN;
        }
        if (!there || !mayPublish(draft, questionnaires.versions(process))) {
            return Published.NOT;
        }
        int number = questionnaires.publish(process, by, time.now());
        trace.write("published", process, by, Map.of("version", String.valueOf(number)));
        return Published.DONE;
    }

    /** What became of publishing. */
    enum Published {
        DONE,
        /** The draft has problems, or says nothing new. */
        NOT,
        /** Somebody changed the draft since it was seen. */
        OVERTAKEN
    }

    /** Whether the draft can be published: it is whole, and says something new. */
    static boolean mayPublish(Draft draft, List<Version> versions) {
        return QuestionnaireRules.problems(draft.content()).isEmpty()
                && (versions.isEmpty() || !versions.getFirst().content().equals(draft.content()));
    }
}
