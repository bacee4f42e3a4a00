package org.wsis.consultation.verdict;

/** What is decided about a request. */
public enum Outcome {
    ACCEPTED,
    DECLINED,
    /** It is on the waiting list, and decided again later. */
    WAITING;

    /** The message key of its name. */
    public String key() {
        return "consultation.verdict.outcome." + name();
    }

    /** The kind of its badge. */
    public String badge() {
        return switch (this) {
            case ACCEPTED -> "ok";
            case DECLINED -> "bad";
            case WAITING -> "a";
        };
    }

    /** Whether nothing is decided after it once its author knows it. */
    public boolean isLast() {
        return this != WAITING;
    }
}
