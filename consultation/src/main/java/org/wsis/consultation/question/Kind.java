package org.wsis.consultation.question;

import java.util.Arrays;
import java.util.List;

/** What an item of a questionnaire is. */
public enum Kind {
    /** Holds questions. */
    SECTION,
    /** Is answered by words. */
    TEXT,
    /** Is answered by one of its parts. */
    SINGLE,
    /** Is answered by any of its parts. */
    MULTIPLE,
    /** Is answered by an order of all its parts. */
    RANKING,
    /** Is answered in rows; its parts are the columns. */
    TABLE,
    /** Is answered by a file. */
    FILE,
    /** A choice, a thing to be ranked or a column. */
    PART;

    /** Those that can be answered. */
    public static List<Kind> questions() {
        return Arrays.stream(values()).filter(Kind::asks).toList();
    }

    /** Whether it is answered. */
    public boolean asks() {
        return this != SECTION && this != PART;
    }

    /** Whether it has parts of its own. */
    public boolean takesParts() {
        return leastParts() > 0;
    }

    /** How many parts it needs. */
    public int leastParts() {
        return switch (this) {
            case SINGLE, RANKING -> 2;
            case MULTIPLE, TABLE -> 1;
            case SECTION, TEXT, FILE, PART -> 0;
        };
    }

    /** The message key of its name. */
    public String key() {
        return "consultation.question.kind." + name();
    }
}
