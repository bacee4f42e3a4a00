package org.wsis.consultation.phase;

/** Who may do something in a phase of a consultation. */
public enum PhaseParty {
    ANYBODY,
    /** Everybody with an account. */
    SIGNED_IN,
    /** Regional commissions of the United Nations and hosts of events. */
    COMMISSIONS,
    STAFF;

    /** The message key of its name. */
    public String key() {
        return "consultation.phase.party." + name();
    }
}
