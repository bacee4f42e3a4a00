package org.wsis.portal.security;

/** Who may ask for what, by address. An address named nowhere here is denied to everybody. */
final class Routes {
    /** Anybody may read. */
    static final String[] READ_BY_ANYBODY = {
        "/", //
        "/login",
        "/timeline/phases",
        "/timeline/phases/*",
        "/kit/**",
        "/error",
        "/actuator/health/**",
        "/mailbox", // only from the machine itself, in a trial: MailboxDoor
        "/mailbox/*",
    };

    /** Anybody may send a form. */
    static final String[] WRITTEN_BY_ANYBODY = {
        "/login", //
    };

    /** Everybody who is signed in may read and send; the desk decides about the single thing. */
    static final String[] SIGNED_IN = {
        "/account", //
        "/account/**",
    };

    /** Editors and administrators. */
    static final String[] STAFF = {
        "/admin", //
        "/admin/**",
    };

    /** Administrators only; wins over {@link #STAFF}. */
    static final String[] ADMINISTRATORS = {
        "/admin/accounts", //
        "/admin/accounts/**",
        "/admin/phases",
        "/admin/phases/**",
    };

    private Routes() {}
}
