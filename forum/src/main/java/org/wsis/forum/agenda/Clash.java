package org.wsis.forum.agenda;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What two sessions at the same time cannot share.
 *
 * @param other the number of the other session
 * @param title of the other session
 * @param who the person or organiser, or null
 * @param at the place of the person or organiser in the session, or 0
 */
public record Clash(
        Kind kind, int other, String title, @Nullable String who, int at) {
    /** What they cannot share. */
    public enum Kind {
        ROOM,
        PERSON,
        ORGANISER,
        TRACK;

        /** The message key of what is wrong. */
        public String key() {
            return "forum.agenda.clash." + name();
        }
    }

    /** The field of the form of the session that tells of it. */
    public String field() {
        return switch (kind) {
            case ROOM -> "room";
            case PERSON -> "people[" + at + "].name";
            case ORGANISER -> "organisers[" + at + "].name";
            case TRACK -> "track";
        };
    }

    /** For the places of the message. */
    public Object[] arguments() {
        return new Object[] {String.valueOf(other), title, who == null ? "" : who};
    }

    /** Says which clashes these are, so that somebody can say that exactly these are known. */
    public static String seen(List<Clash> clashes) {
        return clashes.stream()
                .map(clash -> clash.kind().name().charAt(0) + "" + clash.other())
                .distinct()
                .sorted()
                .collect(Collectors.joining("-"));
    }
}
