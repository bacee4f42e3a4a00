package org.wsis.forum.session;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsis.forum.session.DraftSession.Speaker;

/**
 * A session to be, as staff see it.
 *
 * @param type what kind of session, or null
 * @param format how people take part, or null
 * @param speakers those who agreed to be named
 */
record DraftSessionPage(
        int number,
        String title,
        Behind behind,
        @Nullable String description,
        @Nullable String type,
        @Nullable String format,
        @Nullable Integer minutes,
        List<String> actionLines,
        List<Integer> sdgs,
        @Nullable String organisation,
        Room room,
        List<Speaker> speakers,
        Instant acceptedAt) {

    /** The contribution that asked for it. */
    record Behind(String consultation, int contribution, String title, boolean confidential) {
        /** Its page for staff. */
        public String path() {
            return "/admin/consultations/" + consultation + "/contributions/" + contribution;
        }
    }

    /** What it needs. */
    record Room(
            @Nullable Integer capacity,
            @Nullable String setup,
            boolean captioning,
            List<String> interpretation,
            @Nullable String technical,
            @Nullable String remote) {
        /** The message key of how seats stand, or null. */
        public @Nullable String setupKey() {
            return setup == null ? null : "forum.session.setup." + setup;
        }

        /** The languages of interpretation, in the reader's. */
        public String languages(Locale reader) {
            return interpretation.stream()
                    .map(code -> Locale.of(code).getDisplayLanguage(reader))
                    .collect(Collectors.joining(", "));
        }
    }

    /** The message key of what kind of session it is, or null. */
    public @Nullable String typeKey() {
        return type == null ? null : "forum.session.type." + type;
    }

    /** The message key of how people take part, or null. */
    public @Nullable String formatKey() {
        return format == null ? null : "forum.session.format." + format;
    }
}
