package org.wsis.stocktaking.content;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What it is: the first step of the form.
 *
 * @param language of the texts: one of the six, ISO 639-1
 */
@Embeddable
public record Activity(
        @Nullable String title,
        @Enumerated(EnumType.STRING) @Nullable Kind kind,
        @Nullable String language,
        @Nullable String website)
        implements StepContent {
    /** Nothing written yet. */
    public static final Activity NONE = new Activity(null, null, null, null);
}
