package org.wsis.consultation.process;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.ConsultationKind;
import org.wsis.consultation.ConsultationWords;

/**
 * A consultation to be.
 *
 * @param words by language, English among them
 */
record NewConsultation(
        String slug,
        ConsultationKind kind,
        @Nullable Integer edition,
        String phaseProcess,
        String phaseEdition,
        Map<String, ConsultationWords> words) {
    private static final String FORUM = "ocp";
    private static final String OTHER = "consultation";

    NewConsultation {
        if (!words.containsKey("en")) {
            throw new IllegalArgumentException("A consultation has a title in English");
        }
    }

    /** The process that prepares the Forum of this year. */
    static NewConsultation forForum(int year, Map<String, ConsultationWords> words) {
        String edition = String.valueOf(year);
        return new NewConsultation("forum-" + edition, ConsultationKind.FORUM, year, FORUM, edition, words);
    }

    /** Any other, with phases under its own name. */
    static NewConsultation other(String slug, Map<String, ConsultationWords> words) {
        return new NewConsultation(slug, ConsultationKind.OTHER, null, OTHER, slug, words);
    }
}
