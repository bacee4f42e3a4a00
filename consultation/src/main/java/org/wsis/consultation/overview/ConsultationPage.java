package org.wsis.consultation.overview;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.call.Call;
import org.wsis.consultation.fate.Share;
import org.wsis.consultation.meeting.MeetingView;
import org.wsis.consultation.phase.ConsultationPhase;
import org.wsis.consultation.review.ReviewView;
import org.wsis.schedule.PhaseView;

/**
 * Everything about a consultation.
 *
 * @param title in the reader's language, or else in English
 * @param about what it asks, or null
 * @param language of both
 * @param meetings by the key of their phase
 * @param call in which contributions are taken now, next or were taken last; null if there is none
 * @param takes whether contributions are taken now, in time or late
 * @param share how many contributions have an answer
 * @param brief whether its brief is published
 */
public record ConsultationPage(
        ConsultationView consultation,
        String title,
        @Nullable String about,
        String language,
        List<ConsultationPhase> phases,
        Map<String, MeetingView> meetings,
        List<ReviewView> reviews,
        @Nullable Call call,
        boolean takes,
        Share share,
        boolean brief) {

    /** The dates of the phases. */
    public List<PhaseView> dates() {
        return phases.stream().map(ConsultationPhase::dates).toList();
    }

    /** The message key of what is said where something is not known. */
    public String unknown() {
        return consultation.source() == null ? "consultation.unknown.yet" : "consultation.unknown.source";
    }
}
