package org.wsis.stocktaking.content;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/**
 * What it serves: the fourth step of the form.
 *
 * @param actionLines codes in the lines' order
 * @param sdgs numbers of goals
 * @param targets codes of targets ({@code 9.4}), each of one of the goals
 */
@Embeddable
public record Alignment(
        List<String> actionLines,
        List<Integer> sdgs,
        List<String> targets,
        @Enumerated(EnumType.STRING) List<Audience> audiences)
        implements StepContent {
    /** Nothing written yet. */
    public static final Alignment NONE = new Alignment(List.of(), List.of(), List.of(), List.of());
}
