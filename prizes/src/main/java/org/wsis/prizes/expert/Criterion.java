package org.wsis.prizes.expert;

import java.util.Locale;

/** By what projects are judged, each with a score of 1 to 5. Source: the rules of the prizes. */
public enum Criterion {
    COMPLETE,
    RELEVANCE,
    RESULTS,
    EMPOWERMENT,
    SDG,
    REPLICABILITY,
    SUSTAINABILITY,
    PARTNERSHIPS,
    VALUES;

    /** Its place in forms, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** The criterion in this place; throws if there is none. */
    public static Criterion at(int number) {
        return values()[number - 1];
    }

    /** The message key of its name; with {@code .hint}, of what the lowest and the highest score mean. */
    public String key() {
        return "prizes.criterion." + name().toLowerCase(Locale.ROOT);
    }
}
