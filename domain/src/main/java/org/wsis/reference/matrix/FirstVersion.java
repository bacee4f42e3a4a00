package org.wsis.reference.matrix;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.wsis.reference.ContentLoader;
import org.wsis.reference.ContentRow;
import org.wsis.reference.Matrix.Disagreement;
import org.wsis.reference.Matrix.Edition;
import org.wsis.reference.Matrix.Link;
import org.wsis.reference.matrix.PublishedMatrix.SourcedLink;

/** Version 1 of the matrix is the archive's list, with its six contradictions marked. */
@Component
class FirstVersion implements SmartInitializingSingleton {
    private static final String SOURCE =
            "Imported from the list of the ICT4SDG application (University of the West Indies), which follows the matrix"
                    + " released at the Forum of 2015.";

    private final ContentLoader content;
    private final PublishedMatrix matrix;
    private final Clock clock;

    FirstVersion(ContentLoader content, PublishedMatrix matrix, Clock clock) {
        this.content = content;
        this.matrix = matrix;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        content.once(
                "matrix-1",
                "action_line_sdg_matrix.csv",
                rows -> matrix.write(
                        new Edition(1, clock.instant(), null, SOURCE),
                        rows.stream().map(FirstVersion::link).toList()));
    }

    static SourcedLink link(ContentRow row) {
        String targets = row.optional("targets");
        String note = row.optional("note");
        return new SourcedLink(
                new Link(
                        row.get("action_line"),
                        Integer.parseInt(row.get("sdg")),
                        targets == null ? List.of() : List.of(targets.split(" ")),
                        row.optional("rationale"),
                        disagreement(note)),
                note);
    }

    private static @Nullable Disagreement disagreement(@Nullable String note) {
        if (note == null) {
            return null;
        }
        if (note.contains("only in forward list") || note.contains("only forward list")) {
            return Disagreement.FORWARD_ONLY;
        }
        if (note.contains("only in reverse list") || note.contains("only reverse list")) {
            return Disagreement.REVERSE_ONLY;
        }
        throw new IllegalArgumentException("Unknown note in the matrix: " + note);
    }
}
