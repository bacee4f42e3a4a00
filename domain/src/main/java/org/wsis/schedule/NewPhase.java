package org.wsis.schedule;

import org.jspecify.annotations.Nullable;

/**
 * A phase to create.
 *
 * @param process one of {@link Timetable#PROCESSES}
 * @param edition usually a year; letters, digits and hyphens
 * @param key small letters, digits and hyphens; names the phase within the edition for good
 * @param title in the language {@link PhaseTitles#written}
 * @param number its place in the edition, 1 to 99, or null
 */
public record NewPhase(
        String process,
        String edition,
        String key,
        @Nullable Integer number,
        String title,
        PhaseDates dates,
        PhaseTitles titles) {
    /** One whose title is English, and nothing else. */
    public NewPhase(
            String process, String edition, String key, @Nullable Integer number, String title, PhaseDates dates) {
        this(process, edition, key, number, title, dates, PhaseTitles.ENGLISH);
    }
}
