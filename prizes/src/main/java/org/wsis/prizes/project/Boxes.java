package org.wsis.prizes.project;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The texts of a project that every submission needs; experts read them, voters the first. */
@Embeddable
public record Boxes(
        @Nullable String shortDescription,
        @Nullable String quantitative,
        @Nullable String qualitative,
        @Nullable String partnerships,
        @Nullable String challenges) {
    /** Nothing written yet. */
    public static final Boxes NONE = new Boxes(null, null, null, null, null);
}
