package org.wsis.organisation.register;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an act changed, as far as an undo needs it.
 *
 * @param before the organisation's own name, type and country before, if they changed
 * @param names rows that changed hands
 * @param added rows that the act made
 * @param removed rows that the act took away
 */
record Moved(
        @Nullable Before before,
        List<UUID> names,
        List<String> domains,
        List<UUID> representatives,
        List<UUID> added,
        List<Removed> removed) {
    record Before(
            String name, @Nullable String type, @Nullable String country) {}

    record Removed(
            UUID id,
            String text,
            String normalised,
            @Nullable String language,
            @Nullable String country) {}

    static Moved nothing() {
        return new Moved(null, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static Moved added(List<UUID> names) {
        return new Moved(null, List.of(), List.of(), List.of(), names, List.of());
    }
}
