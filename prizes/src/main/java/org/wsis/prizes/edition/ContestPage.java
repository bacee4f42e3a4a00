package org.wsis.prizes.edition;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wsis.schedule.PhaseView;

/**
 * What readers see of an edition.
 *
 * @param titles of the categories by their number, in the reader's language where they are the official ones
 * @param now the phase that is open, or null
 * @param action the message key of what can be done in it, or null
 * @param path where, or null
 */
public record ContestPage(
        EditionView edition,
        List<PhaseView> phases,
        List<RuleLine> rules,
        Map<Integer, String> titles,
        @Nullable PhaseView now,
        @Nullable String action,
        @Nullable String path) {}
