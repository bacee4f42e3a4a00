package org.wsis.portal.process.matrix;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.reference.ActionLine;
import org.wsis.reference.Matrix.Link;

/**
 * What the page of the matrix shows.
 *
 * @param newest the number of the version in force
 * @param changes what this version changed, or null for the first
 */
record MatrixPage(
        Edition edition,
        int newest,
        MatrixGrid grid,
        @Nullable Selection selection,
        @Nullable List<Difference> changes,
        List<Edition> editions) {
    /**
     * @param by who published it, or null if it was imported or the account is gone
     */
    record Edition(
            int number,
            Instant at,
            boolean imported,
            @Nullable String by,
            String note) {}

    record Selection(ActionLine line, int sdg, @Nullable Link link) {}

    public boolean isOld() {
        return edition.number() != newest;
    }

    /** Where a cell is explained. */
    public String path(String line, int sdg) {
        return "/matrix?line=" + line + "&sdg=" + sdg + (isOld() ? "&version=" + edition.number() : "") + "#cell";
    }
}
