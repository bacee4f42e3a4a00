package org.wsis.consultation.call;

/** How a call stands at a moment. */
public enum Standing {
    COMING,
    OPEN,
    /** It is over, and contributions are still taken and marked as late. */
    LATE,
    OVER;

    /** Whether contributions are taken. */
    public boolean takes() {
        return this == OPEN || this == LATE;
    }
}
