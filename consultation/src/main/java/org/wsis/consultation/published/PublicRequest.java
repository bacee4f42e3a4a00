package org.wsis.consultation.published;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.RequestKind;
import org.wsis.consultation.request.RequestFormat;
import org.wsis.consultation.request.WorkshopType;
import org.wsis.consultation.request.speaker.SpeakerRole;

/**
 * A request as everybody may read it.
 *
 * @param language in which it is written, two letters
 * @param type of a workshop, else null
 * @param format of a workshop or a stand, else null
 * @param minutes how long a workshop takes, else null
 * @param speakers those who agreed, and the seats of those who took that back
 */
public record PublicRequest(
        int number,
        RequestKind kind,
        String title,
        String language,
        @Nullable WorkshopType type,
        @Nullable RequestFormat format,
        @Nullable Integer minutes,
        List<String> actionLines,
        List<Integer> sdgs,
        List<Named> speakers) {
    /**
     * Somebody who agreed to be named.
     *
     * @param name or null, like the organisation, if they took that back
     */
    public record Named(@Nullable String name, @Nullable String organisation, SpeakerRole role) {}
}
