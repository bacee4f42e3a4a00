package org.wsis.schedule.clock;

/** The portal does not start with this rehearsal setting. */
final class RehearsalRefused extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final String action;

    RehearsalRefused(String description, String action) {
        super(description);
        this.action = action;
    }

    String action() {
        return action;
    }
}
