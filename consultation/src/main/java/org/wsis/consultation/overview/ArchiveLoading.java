package org.wsis.consultation.overview;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.wsis.consultation.facilitator.community.CommunityArchive;
import org.wsis.consultation.meeting.Meetings;
import org.wsis.consultation.phase.PhaseArchive;
import org.wsis.consultation.process.ConsultationArchive;
import org.wsis.consultation.review.Reviews;
import org.wsis.reference.ContentLoader;

/** Loads on the first start what sources tell of past consultations, each kind after what it belongs to. */
@Component
class ArchiveLoading implements SmartInitializingSingleton {
    private final ContentLoader content;
    private final ConsultationArchive consultations;
    private final PhaseArchive phases;
    private final Meetings meetings;
    private final Reviews reviews;
    private final CommunityArchive communities;

    ArchiveLoading(
            ContentLoader content,
            ConsultationArchive consultations,
            PhaseArchive phases,
            Meetings meetings,
            Reviews reviews,
            CommunityArchive communities) {
        this.content = content;
        this.consultations = consultations;
        this.phases = phases;
        this.meetings = meetings;
        this.reviews = reviews;
        this.communities = communities;
    }

    @Override
    public void afterSingletonsInstantiated() {
        content.once("consultations", "consultations.csv", consultations::keep);
        content.once("consultation-phases", "consultation_phases.csv", phases::keep);
        content.once("consultation-meetings", "consultation_meetings.csv", meetings::keep);
        content.once("consultation-reviews", "consultation_reviews.csv", reviews::keep);
        content.once("facilitator-communities", "facilitator_communities.csv", communities::keep);
    }
}
