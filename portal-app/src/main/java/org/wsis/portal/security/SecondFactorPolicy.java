package org.wsis.portal.security;

/** The setting {@code portal.staff-second-factor}: whether roles that need a second factor are withheld without one. */
public enum SecondFactorPolicy {
    /** The default: staff and experts get their roles only after a second factor or a passkey. */
    REQUIRED,
    /** A second factor is asked of those who set one up. The default with the embedded database, for trials. */
    OPTIONAL
}
