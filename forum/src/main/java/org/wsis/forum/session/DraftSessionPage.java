package org.wsis.forum.session;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wsis.programme.WorkshopGone;

/**
 * A session to be, as staff see it.
 *
 * @param type what kind of session, or null
 * @param format how people take part, or null
 * @param speakers those who agreed to be named, and may have declined since
 * @param goneAt when it was taken off, or null
 * @param goneReason why, or null with that
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
        List<Named> speakers,
        Instant acceptedAt,
        @Nullable Instant goneAt,
        WorkshopGone.@Nullable Reason goneReason) {

    /**
     * Somebody who agreed to be named.
     *
     * @param declinedAt when they declined in spite of that, or null
     */
    record Named(Speaker speaker, @Nullable Instant declinedAt) {}

    static List<Named> named(List<Speaker> speakers, Map<Integer, Instant> declines) {
        return IntStream.range(0, speakers.size())
                .mapToObj(place -> new Named(speakers.get(place), declines.get(place)))
                .toList();
    }

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

    /** The message key of why it was taken off, or null. */
    public @Nullable String goneKey() {
        return goneReason == null ? null : "forum.session.gone." + goneReason;
    }

    /** The message key of how people take part, or null. */
    public @Nullable String formatKey() {
        return format == null ? null : "forum.session.format." + format;
    }
}
