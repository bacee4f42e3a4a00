package org.wsis.consultation.overview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.fate.Share;
import org.wsis.schedule.PhaseView;

/**
 * A consultation in a list.
 *
 * @param title in the reader's language, or else in English
 * @param language of the title
 * @param open the phases that are open, the next to close first
 * @param next the phase that comes next, or null
 * @param first its first announced day, or null
 * @param last its last announced day, or null
 * @param share how many contributions have an answer
 */
public record ConsultationLine(
        ConsultationView consultation,
        String title,
        String language,
        Progress progress,
        List<PhaseView> open,
        @Nullable PhaseView next,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        Share share) {}
