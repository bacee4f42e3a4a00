package org.wsis.search;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to set when several portals are to share a database. */
final class EmbeddedIndexTakenAnalyzer extends AbstractFailureAnalyzer<EmbeddedIndexTaken> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, EmbeddedIndexTaken cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Several portals on one database need one search index: set PORTAL_SEARCH_URL of each to the same"
                        + " OpenSearch cluster, or stop the other portal.",
                cause);
    }
}
