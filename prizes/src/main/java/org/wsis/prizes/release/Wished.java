package org.wsis.prizes.release;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A release as a request for a second person names it: the year, and the instant or {@code now}.
 *
 * @param at null for the moment of the approval
 */
record Wished(int year, @Nullable Instant at) {
    private static final String NOW = "now";

    static Wished of(String subject) {
        String[] parts = subject.split("/", 2);
        return new Wished(Integer.parseInt(parts[0]), parts[1].equals(NOW) ? null : Instant.parse(parts[1]));
    }

    String subject() {
        return year + "/" + (at == null ? NOW : at);
    }

    /** The instant that holds after an approval at that moment: nothing is released before it was approved. */
    Instant approved(Instant moment) {
        return Optional.ofNullable(at).filter(moment::isBefore).orElse(moment);
    }
}
