package org.wsis.forum.agenda;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What kind of session it is. Source: the rules of the process. */
public enum SessionType {
    THEMATIC,
    COUNTRY,
    FACILITATION,
    POLICY,
    DIALOGUE,
    MINISTERIAL,
    INTERACTIVE,
    INFORMATION,
    KNOWLEDGE_CAFE,
    OPEN_SPACE,
    TRAINING,
    SPECIAL_TRACK,
    TALKX,
    CEREMONY,
    SIDE_EVENT,
    CONSULTATION,
    EXHIBITION;

    /** The message key of its name. */
    public String key() {
        return "forum.agenda.type." + name();
    }

    /** Whether it belongs to the high-level part of the Forum. */
    public boolean isHighLevel() {
        return this == POLICY || this == DIALOGUE || this == MINISTERIAL;
    }

    /** What a request for a workshop asked for; a thematic workshop if it did not say. */
    public static SessionType asked(@Nullable String type) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(type))
                .findFirst()
                .orElse(THEMATIC);
    }
}
