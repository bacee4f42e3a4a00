package org.wsis.organisation.register;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an act changed, as far as an undo or a reader of the history needs it.
 *
 * @param before the organisation's own name, type and country before, if they changed
 * @param names rows that changed hands, as domains and representatives
 * @param parked requests of the organisation that stayed which wait with the one that went, because the person came as
 *     a representative from there
 * @param added rows that the act made
 * @param removed rows that the act took away
 * @param about the name or domain that was added, or the domain that was removed
 */
record Moved(
        @Nullable Before before,
        List<UUID> names,
        List<String> domains,
        List<UUID> representatives,
        List<UUID> added,
        List<Removed> removed,
        List<UUID> parked,
        @Nullable String about) {
    /** A history written before there was something to park says nothing of it. */
    Moved {
        parked = Objects.requireNonNullElse(parked, List.of());
    }

    record Before(
            String name, @Nullable String type, @Nullable String country) {}

    record Removed(
            UUID id,
            String text,
            String normalised,
            @Nullable String language,
            @Nullable String country) {}

    static Moved nothing() {
        return described(null, List.of());
    }

    static Moved added(UUID name, String text) {
        return new Moved(null, List.of(), List.of(), List.of(), List.of(name), List.of(), List.of(), text);
    }

    static Moved domain(String domain) {
        return new Moved(null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), domain);
    }

    static Moved described(@Nullable Before before, List<UUID> added) {
        return new Moved(before, List.of(), List.of(), List.of(), added, List.of(), List.of(), null);
    }

    static Moved removed(Removed name) {
        return new Moved(null, List.of(), List.of(), List.of(), List.of(), List.of(name), List.of(), null);
    }
}
