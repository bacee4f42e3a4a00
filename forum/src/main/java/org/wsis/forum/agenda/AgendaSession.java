package org.wsis.forum.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session as staff see it.
 *
 * @param number in its edition, for good
 * @param place or null as long as nobody said
 * @param cancelled why it does not take place, or null
 * @param behind the contribution that asked for it, or null
 * @param released whether the public knows it
 */
public record AgendaSession(
        int edition,
        int number,
        long version,
        SessionFacts facts,
        @Nullable Place place,
        @Nullable String cancelled,
        @Nullable Behind behind,
        boolean released) {
    /**
     * The contribution that asked for a session.
     *
     * @param draft the number of the session to be
     * @param consultation its name in addresses
     * @param contribution its number there
     * @param confidential whether it is on no public page
     * @param gone why the session to be was taken off, or null
     */
    public record Behind(
            int draft,
            String consultation,
            int contribution,
            boolean confidential,
            @Nullable String gone) {
        /** The message key of why it was taken off, or null. */
        public @Nullable String goneKey() {
            return gone == null ? null : "forum.session.gone." + gone;
        }

        /** Its page for staff. */
        public String staffPath() {
            return "/admin" + path();
        }

        /** Its public page, if it has one. */
        public String path() {
            return "/consultations/" + consultation + "/contributions/" + contribution;
        }
    }

    /** Its page for staff. */
    public String path() {
        return "/admin/forum/" + edition + "/agenda/sessions/" + number;
    }

    /** Whether it takes place at a known time. */
    public boolean isHeld() {
        return place != null && cancelled == null;
    }

    /** What stands in its way. */
    public List<Clash> clashes(List<AgendaSession> all) {
        return cancelled == null ? ClashRules.of(number, facts, place, all) : List.of();
    }
}
