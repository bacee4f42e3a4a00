package org.wsis.consultation.request;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a request says. In a draft anything may be missing; in what was sent nothing that is needed for its kind.
 *
 * @param actionLines codes
 * @param sdgs numbers from 1 to 17
 * @param type of a workshop, else null
 * @param format of a workshop or a stand, else null
 * @param minutes how long a workshop takes, else null
 * @param room of a workshop, else null
 * @param stand of a stand, else null
 * @param partnership of a partnership, else null
 */
public record RequestDetails(
        @Nullable String title,
        @Nullable String about,
        List<String> actionLines,
        List<Integer> sdgs,
        @Nullable WorkshopType type,
        @Nullable RequestFormat format,
        @Nullable Integer minutes,
        @Nullable Room room,
        @Nullable Stand stand,
        @Nullable Partnership partnership) {
    /** Nothing said yet. */
    public static final RequestDetails NONE =
            new RequestDetails(null, null, List.of(), List.of(), null, null, null, null, null, null);

    /** Copies the lists. */
    public RequestDetails {
        actionLines = List.copyOf(Objects.requireNonNullElse(actionLines, List.of()));
        sdgs = List.copyOf(Objects.requireNonNullElse(sdgs, List.of()));
    }
}
