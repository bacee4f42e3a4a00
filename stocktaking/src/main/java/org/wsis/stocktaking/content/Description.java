package org.wsis.stocktaking.content;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What it does and when: the third step of the form. */
@Embeddable
public record Description(
        @Nullable String shortDescription,
        @Nullable String description,
        @Enumerated(EnumType.STRING) @Nullable Status status,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn)
        implements StepContent {
    /** Nothing written yet. */
    public static final Description NONE = new Description(null, null, null, null, null);
}
