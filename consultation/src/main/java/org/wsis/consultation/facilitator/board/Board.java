package org.wsis.consultation.facilitator.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.ConsultationView;
import org.wsis.schedule.PhaseView;
import org.wsis.web.Bar;

/**
 * How far the communities of a Forum are, for staff.
 *
 * @param title of the consultation
 * @param genders of everybody who has a seat
 * @param regions of everybody who has a seat
 * @param ready who consents, has a session and is not published
 */
record Board(
        ConsultationView consultation,
        String title,
        @Nullable PhaseView deadline,
        List<Line> communities,
        List<Person> people,
        List<Bar> genders,
        List<Bar> regions,
        List<Seen> ready) {

    /**
     * A community.
     *
     * @param seats how many it may send, or null if that is not known
     * @param missing how many names are not there, or null if the seats are not known
     * @param focal the address of its focal point, or null
     */
    record Line(
            String key,
            String name,
            String language,
            @Nullable Integer seats,
            int filled,
            @Nullable Integer missing,
            int consents,
            int candidates,
            @Nullable String focal) {}

    /**
     * Somebody who has a seat.
     *
     * @param answer message key
     * @param kind of the badge of the answer
     * @param session or null
     */
    record Person(
            String id,
            String name,
            String position,
            String organisation,
            String country,
            String community,
            String language,
            String answer,
            String kind,
            @Nullable String session,
            boolean published) {}
}
