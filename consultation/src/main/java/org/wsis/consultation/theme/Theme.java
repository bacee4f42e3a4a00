package org.wsis.consultation.theme;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.question.Shown;
import org.wsis.consultation.question.Wording;

/**
 * What several contributions say together.
 *
 * @param version to give back with a change, so that a lost race is noticed
 * @param place among the themes of its consultation, from 1
 * @param about may say nothing
 * @param outcome the answer to it, or null while there is none
 * @param answer the words of that answer, or null
 * @param closedAt when it was last answered, or null
 * @param contributions how many of those that everybody may read are part of it
 */
public record Theme(
        UUID id,
        ConsultationId process,
        long version,
        int place,
        Wording title,
        Wording about,
        @Nullable Outcome outcome,
        @Nullable Wording answer,
        @Nullable Instant closedAt,
        long contributions) {
    /** The title in the reader's language, else in English. */
    public Shown named(Locale reader) {
        return title.said(reader);
    }

    /** What it is about in the reader's language, else in English, or null. */
    public @Nullable Shown told(Locale reader) {
        return about.in(reader);
    }

    /** The answer in the reader's language, else in English, or null. */
    public @Nullable Shown answered(Locale reader) {
        return answer == null ? null : answer.in(reader);
    }
}
