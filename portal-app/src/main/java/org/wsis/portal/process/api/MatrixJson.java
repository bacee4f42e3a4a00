package org.wsis.portal.process.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.reference.Matrix.Disagreement;
import org.wsis.reference.Matrix.Link;
import org.wsis.reference.Matrix.Version;

/** A version of the matrix; a link without targets serves the goal as a whole. */
record MatrixJson(int version, Instant publishedAt, String note, List<LinkJson> links) {
    record LinkJson(
            String actionLine,
            int sdg,
            List<String> targets,
            @Nullable String rationale,
            @Nullable Disagreement disagreement) {
        private static LinkJson of(Link link) {
            return new LinkJson(link.line(), link.sdg(), link.targets(), link.rationale(), link.disagreement());
        }
    }

    static MatrixJson of(Version version) {
        return new MatrixJson(
                version.edition().number(),
                version.edition().at(),
                version.edition().note(),
                version.links().stream().map(LinkJson::of).toList());
    }
}
