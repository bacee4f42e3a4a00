package org.wsis.portal.security;

/** Who may ask for what, by address. An address named nowhere here is denied to everybody. */
final class Routes {
    /** Where letters are stopped; mail programs do it in one click. */
    static final String[] STOPPED_BY_ONE_CLICK = {"/timeline/following", "/stocktaking/following", "/prizes/reminders"};

    /** Anybody may read. */
    static final String[] READ_BY_ANYBODY = {
        "/", //
        "/login",
        "/contact",
        "/help",
        "/privacy",
        "/terms",
        "/accessibility",
        "/report-a-problem",
        "/timeline/phases",
        "/timeline/phases/*",
        "/timeline/following",
        "/login/code",
        "/login/link",
        "/login/sent",
        "/password-reset",
        "/password-reset/new",
        "/password-reset/sent",
        "/register",
        "/register/confirm",
        "/register/sent",
        "/address-change",
        "/setup",
        "/search",
        "/stocktaking",
        "/stocktaking/entries/*",
        "/stocktaking/entries/*/files/*",
        "/stocktaking/entries/*/history",
        "/stocktaking/entries/*/cite.*",
        "/stocktaking/following",
        "/stocktaking/collections",
        "/stocktaking/collections/*",
        "/stocktaking/still-true",
        "/stocktaking/export.*",
        "/stocktaking/feed.atom",
        "/api/v1/stocktaking/entries",
        "/api/v1/stocktaking/entries/*",
        "/api/v1/prizes/*",
        "/api/v1/changes",
        "/v3/api-docs",
        "/v3/api-docs.yaml",
        "/data",
        "/data/manifest.json",
        "/data/SHA256SUMS",
        "/data/*/*",
        "/stocktaking/reports",
        "/stocktaking/reports/*",
        "/stocktaking/reports/*/*",
        "/about",
        "/timeline",
        "/publications",
        "/action-lines",
        "/action-lines/*",
        "/action-lines/*/texts/*",
        "/sdgs",
        "/sdgs/*",
        "/matrix",
        "/api/v1/reference/*",
        "/forum",
        "/forum/*",
        "/forum/*/agenda",
        "/forum/*/agenda.ics",
        "/forum/*/agenda/releases",
        "/forum/*/agenda/releases/*",
        "/forum/*/sessions/*",
        "/api/v1/forum/*/sessions",
        "/consultations",
        "/consultations/*",
        "/consultations/*/meetings/*",
        "/consultations/*/reviews/*",
        "/consultations/*/calendar.ics",
        "/consultations/*/facilitators",
        "/consultations/*/facilitators/consent", // by the secret of a letter
        "/consultations/*/notes/consent", // by the secret of a letter
        "/consultations/*/speakers/consent", // by the secret of a letter
        "/consultations/*/co-author", // by the secret of a letter
        "/prizes",
        "/prizes/**",
        "/p/*",
        "/consultations/*/questions",
        "/consultations/*/contributions",
        "/consultations/*/contributions/*",
        "/consultations/*/contributions/*/documents/*",
        "/consultations/*/brief",
        "/consultations/*/brief.pdf",
        "/consultations/*/brief.json",
        "/consultations/*/balance",
        "/consultations/*/balance/export.*",
        "/api/v1/consultations/*/contributions",
        "/consultations/*/themes",
        "/consultations/*/themes/*",
        "/certificates/*",
        "/api/v1/prizes/*/digests",
        "/api/v1/prizes/*/choices",
        "/api/v1/prizes/*/projects",
        "/api/v1/prizes/*/results",
        "/organisations/suggest",
        "/kit/**",
        "/robots.txt",
        "/sitemap.xml",
        "/sitemap-*.xml",
        "/.well-known/security.txt",
        "/error",
        "/actuator/health/**",
        "/mailbox", // only from the machine itself, in a trial: MailboxDoor
        "/mailbox/*",
    };

    /** Anybody may send a form. */
    static final String[] WRITTEN_BY_ANYBODY = {
        "/login",
        "/login/code",
        "/login/link",
        "/login/link/use",
        "/login/passkey",
        "/login/passkey/options",
        "/password-reset",
        "/password-reset/new",
        "/register",
        "/register/confirm",
        "/address-change",
        "/setup",
        "/report-a-problem",
        "/timeline/following",
        "/stocktaking/following",
        "/stocktaking/still-true",
        "/prizes/objection",
        "/prizes/ballot-check",
        "/prizes/appeal",
        "/prizes/reminders",
        "/consultations/*/facilitators/consent", // by the secret of a letter
        "/consultations/*/notes/consent", // by the secret of a letter
        "/consultations/*/speakers/consent", // by the secret of a letter
        "/consultations/*/co-author", // by the secret of a letter
    };

    /** Everybody who is signed in may read and send; the desk decides about the single thing. */
    static final String[] SIGNED_IN = {
        "/account", //
        "/account/**",
        "/prizes/*/ballot",
        "/prizes/*/ballot/receipts",
        "/prizes/*/ballot/receipts/letter",
        "/prizes/*/ballot/check",
        "/prizes/*/ballot/check/letter",
        "/prizes/*/projects/*/vote",
        "/prizes/*/reviews", // by the role of an expert and membership in the group, else they do not exist
        "/prizes/*/reviews/*",
        "/prizes/*/reviews/*/conflict",
        "/prizes/*/reviews/*/discussion",
        "/stocktaking/mine",
        "/stocktaking/mine/**",
        "/stocktaking/invitation",
        "/stocktaking/national", // by the role of a country, else it does not exist
        "/stocktaking/national/export.*",
        "/stocktaking/submit",
        "/stocktaking/submit/**",
        "/prizes/national", // by the role of a country, else it does not exist
        "/prizes/national/export.*",
        "/prizes/mine",
        "/prizes/mine/**",
        "/prizes/*/submit",
        "/prizes/*/submit/**",
        "/stocktaking/entries/*/takeover",
        "/stocktaking/entries/*/takeover/withdrawal",
        "/stocktaking/report-sections",
        "/stocktaking/report-sections/*/*",
        "/consultations/*/contribute",
        "/consultations/*/contribute/check",
        "/consultations/*/contribute/receipt",
        "/consultations/*/contribute/receipt/reopening",
        "/consultations/*/contribute/receipt/withdrawal",
        "/consultations/*/contribute/similar",
        "/consultations/*/contribute/co-authors",
        "/consultations/*/contribute/co-authors/*/removal",
        "/consultations/*/contribute/co-authors/*/letter",
        "/consultations/*/contribute/files/*",
        "/consultations/*/contribute/files/*/download",
        "/consultations/*/contribute/files/*/removal",
        "/consultations/*/contribute/requests",
        "/consultations/*/contribute/requests/*",
        "/consultations/*/contribute/requests/*/removal",
        "/consultations/*/contribute/requests/*/speakers/*/letter",
        "/consultations/*/co-authored/*",
        "/consultations/*/mine/*",
        "/consultations/*/committee", // by members of the committee, else it does not exist
        "/consultations/*/committee/*",
        "/consultations/*/committee/*/conflict",
        "/consultations/*/mine/*/answers",
        "/consultations/*/mine/*/withdrawal",
        "/consultations/*/mine/*/merger",
        "/consultations/*/reviews/*/input", // by who speaks for it and staff, else it does not exist
        "/consultations/*/reviews/*/input/documents",
        "/consultations/*/reviews/*/input/documents/*/removal",
        "/consultations/*/facilitators/*/candidates",
        "/consultations/*/facilitators/*/names", // by the community's focal point and staff, else it does not exist
        "/forum/*/register",
        "/forum/*/register/cancellation",
        "/forum/*/register/badge.pdf",
        "/forum/*/register/visa-letter.pdf",
        "/action-lines/*/texts/*/edit",
        "/action-lines/*/matrix-proposals",
        "/action-lines/*/matrix-proposals/*",
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
        "/admin/consultations/*/removal",
    };

    private Routes() {}
}
