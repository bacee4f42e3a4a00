package org.wsis.consultation.question;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.reference.ContentLoader;
import org.wsis.reference.ContentRow;

/**
 * Brings along what the consultations of the archive asked: the Forum of 2018 by the official submission form, in the portal’s own
 * words; the one on the digital gender divide by questions that no source tells.
 */
@Component
class OfficialForm implements ApplicationRunner {
    private static final String FORUM = "forum-2018";
    private static final String DIVIDE = "digital-gender-divide-2017";

    private final ContentLoader contents;
    private final Consultations consultations;
    private final Questionnaires questionnaires;
    private final Clock clock;

    OfficialForm(ContentLoader contents, Consultations consultations, Questionnaires questionnaires, Clock clock) {
        this.contents = contents;
        this.consultations = consultations;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        consultations
                .find(FORUM)
                .map(ConsultationView::id)
                .ifPresent(forum -> contents.once(
                        "consultation-official-form", "consultation_official_form.csv", rows -> load(forum, rows)));
        consultations
                .find(DIVIDE)
                .map(ConsultationView::id)
                .ifPresent(divide -> contents.once(
                        "consultation-unsourced-questions",
                        "consultation_official_form.csv",
                        rows -> questionnaires.begin(divide, true, clock.instant())));
    }

    private void load(ConsultationId process, List<ContentRow> rows) {
        questionnaires.begin(process, false, clock.instant());
        questionnaires.write(process, OfficialQuestions.read(rows), clock.instant());
        questionnaires.publish(process, null, clock.instant());
    }
}
