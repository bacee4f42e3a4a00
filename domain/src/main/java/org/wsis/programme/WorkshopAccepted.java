package org.wsis.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for a workshop is accepted, and who asked knows it; told within the transaction.
 *
 * @param request its id where it was made, which stays
 * @param edition the year of the Forum
 * @param speakers those who agreed to be named
 */
public record WorkshopAccepted(
        UUID request, int edition, Origin origin, Workshop workshop, Needs needs, List<Speaker> speakers, Instant at) {
    /** Copies the list. */
    public WorkshopAccepted {
        speakers = List.copyOf(speakers);
    }

    /**
     * With what it came.
     *
     * @param consultation its name in addresses
     * @param contribution its number in the consultation
     * @param confidential whether the contribution is on no public page
     */
    public record Origin(String consultation, int contribution, String title, boolean confidential) {}

    /**
     * What it is to be.
     *
     * @param type what kind of session, a word in capitals, or null
     * @param format {@code PHYSICAL}, {@code REMOTE} or {@code HYBRID}, or null
     * @param actionLines codes
     * @param sdgs numbers from 1 to 17
     * @param organisation who organises it, or null
     */
    public record Workshop(
            String title,
            @Nullable String description,
            @Nullable String type,
            @Nullable String format,
            @Nullable Integer minutes,
            List<String> actionLines,
            List<Integer> sdgs,
            @Nullable String organisation) {
        /** Copies the lists. */
        public Workshop {
            actionLines = List.copyOf(actionLines);
            sdgs = List.copyOf(sdgs);
        }
    }

    /**
     * What it needs.
     *
     * @param capacity seats, or null
     * @param setup how they stand, a word in capitals, or null
     * @param interpretation two-letter codes of languages
     * @param technical further needs, or null
     * @param remote how people take part from afar, or null
     */
    public record Needs(
            @Nullable Integer capacity,
            @Nullable String setup,
            boolean captioning,
            List<String> interpretation,
            @Nullable String technical,
            @Nullable String remote) {
        /** Nothing said. */
        public static final Needs NONE = new Needs(null, null, false, List.of(), null, null);

        /** Copies the list. */
        public Needs {
            interpretation = List.copyOf(interpretation);
        }
    }

    /**
     * Somebody who speaks.
     *
     * @param id of the person in the request, by which {@link SpeakerDeclined} names them
     * @param role a word in capitals
     */
    public record Speaker(UUID id, String name, String organisation, String role) {}
}
