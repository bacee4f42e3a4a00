package org.wsis.portal.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do when a second portal is started on the same data folder. */
final class DataFolderInUseAnalyzer extends AbstractFailureAnalyzer<DataFolderInUse> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataFolderInUse cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Stop the other portal, or give this one a folder of its own with PORTAL_DATABASE_DIRECTORY, or use an"
                        + " external database with PORTAL_DATABASE_URL.",
                cause);
    }
}
