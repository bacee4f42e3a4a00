package org.wsis.consultation.facilitator.call;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.facilitator.FacilitatorRules.Taking;
import org.wsis.schedule.PhaseView;

/**
 * What everybody sees of the facilitators of a Forum: nobody's name before it is published, and no address.
 *
 * @param title of the consultation
 * @param language of the title
 * @param deadline the phase that ends when names must be there, or null
 */
public record FacilitatorsPage(
        ConsultationView consultation,
        String title,
        String language,
        @Nullable PhaseView deadline,
        Taking taking,
        List<Calling> communities,
        List<Facilitator> facilitators) {

    /**
     * A community and its call.
     *
     * @param language of name and about
     * @param about how it chooses, or null
     * @param seats how many it may send, or null if that is not known
     * @param call message key of where it calls, or null if that is not known
     * @param link to its own call, or null
     * @param here whether the reader can put somebody forward on this portal
     * @param leads whether the reader is its focal point
     * @param source where this is from, or null if staff entered it
     */
    public record Calling(
            String key,
            String name,
            String language,
            @Nullable String about,
            @Nullable Integer seats,
            @Nullable String call,
            @Nullable String link,
            boolean here,
            boolean leads,
            @Nullable String source) {
        /** The message key of what is said where something is not known. */
        public String unknown() {
            return source == null ? "consultation.unknown.yet" : "consultation.unknown.source";
        }
    }

    /**
     * Somebody whom the secretariat published.
     *
     * @param language of the community's name
     */
    public record Facilitator(
            String name, String position, String organisation, String community, String language, String session) {}
}
