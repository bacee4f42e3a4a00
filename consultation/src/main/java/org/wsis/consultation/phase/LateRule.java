package org.wsis.consultation.phase;

/** What becomes of contributions that come after the deadline of a call. */
public enum LateRule {
    REFUSED,
    /** They are marked as late; until the next review or the final brief begins. */
    TAKEN;

    /** The message key of its name. */
    public String key() {
        return "consultation.phase.late." + name();
    }

    /** The message key of what contributors are told. */
    public String toldKey() {
        return key() + ".told";
    }
}
