package org.wsis.prizes.edition;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An edition as it is set now.
 *
 * @param version of its settings
 * @param source where the settings of an archived edition come from, or null if none tells
 * @param categories in their order
 */
public record EditionView(
        int year,
        long version,
        EditionState state,
        @Nullable String source,
        Settings settings,
        List<Category> categories) {
    /** Whether the portal holds the contest. */
    public boolean isRunning() {
        return state == EditionState.RUNNING;
    }

    /** The category of this number. */
    public Optional<Category> category(@Nullable Integer number) {
        return categories.stream()
                .filter(category -> number != null && category.number() == number)
                .findFirst();
    }
}
