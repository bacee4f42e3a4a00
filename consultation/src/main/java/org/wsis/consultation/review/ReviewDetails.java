package org.wsis.consultation.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a review or an event; whatever is not is null.
 *
 * @param country ISO 3166-1 alpha-2 code of the country in which it was held
 * @param host who held it
 * @param firstDay in the time of the place
 * @param lastDay in the time of the place; null for a single day
 * @param link to its own pages, https
 * @param participants who took part, in words
 * @param organisation the one of the register that held it
 */
@Embeddable
public record ReviewDetails(
        @Enumerated(EnumType.STRING) ReviewKind kind,
        String name,
        @Enumerated(EnumType.STRING) @Nullable Commission commission,
        @Nullable String country,
        @Nullable String host,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable String place,
        @Nullable String link,
        @Nullable String programme,
        @Nullable String participants,
        @Nullable String outcome,
        @Nullable UUID organisation) {
    /** Its last day, if its first is known. */
    public @Nullable LocalDate end() {
        return lastDay == null ? firstDay : lastDay;
    }
}
