package org.wsis.consultation.facilitator.names;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.facilitator.FacilitatorRules.Taking;
import org.wsis.schedule.PhaseView;
import org.wsis.web.Option;

/**
 * The candidates of a community and what was handed in; for its focal point and for staff.
 *
 * @param title of the consultation
 * @param key of the community
 * @param name of the community
 * @param language of the name
 * @param seats how many it may send, or null if that is not known
 * @param leads whether the reader is the focal point
 */
record NamesPage(
        ConsultationView consultation,
        String title,
        String key,
        String name,
        String language,
        @Nullable Integer seats,
        @Nullable PhaseView deadline,
        Taking taking,
        boolean leads,
        List<Line> candidates,
        List<Receipt> receipts) {

    /**
     * A candidate.
     *
     * @param country in words
     * @param gender message key
     * @param answer message key of what the person says, or null if they were never handed in
     * @param kind of the badge of the answer
     * @param refused whether they cannot be chosen any more
     */
    record Line(
            String id,
            String name,
            String email,
            String position,
            String organisation,
            String country,
            String gender,
            String biography,
            String languages,
            String why,
            @Nullable String answer,
            String kind,
            boolean refused) {}

    /** What was handed in, with the names. */
    record Receipt(int number, Instant at, String how, List<String> names) {}

    /** Who can be chosen. */
    public List<Option> choices() {
        return candidates.stream()
                .filter(line -> !line.refused())
                .map(line ->
                        new Option(line.id(), String.join(", ", line.name(), line.position(), line.organisation())))
                .toList();
    }

    /** Whether names can be handed in by the reader. */
    public boolean open() {
        return leads && taking == Taking.NOW;
    }
}
