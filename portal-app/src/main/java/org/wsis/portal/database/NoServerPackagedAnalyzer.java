package org.wsis.portal.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to set when the packaged portal, which carries no PostgreSQL, is started without an address of one. */
final class NoServerPackagedAnalyzer extends AbstractFailureAnalyzer<IllegalStateException> {
    private static final String MISSING = "Missing embedded postgres binaries";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, IllegalStateException cause) {
        return MISSING.equals(cause.getMessage())
                ? new FailureAnalysis(
                        "No database is set, and this package carries none.",
                        "Set PORTAL_DATABASE_URL to the address of a PostgreSQL (docs/operations.md), or start the portal from"
                                + " its sources with ./mvnw -pl portal-app -am spring-boot:run, which brings its own.",
                        cause)
                : null;
    }
}
