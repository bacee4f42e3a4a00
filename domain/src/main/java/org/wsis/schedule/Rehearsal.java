package org.wsis.schedule;

/**
 * Whether the portal rehearses: its {@link java.time.Clock} then runs at another time than the world's, and every page
 * says so. Tokens and sessions use the clock qualified as {@link #REAL_TIME} and keep real time.
 *
 * @param active true if {@code PORTAL_CLOCK} is set
 */
public record Rehearsal(boolean active) {
    /** Qualifier of the {@link java.time.Clock} that never rehearses. */
    public static final String REAL_TIME = "realTime";
}
