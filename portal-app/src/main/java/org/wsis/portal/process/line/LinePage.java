package org.wsis.portal.process.line;

import java.util.List;
import java.util.Optional;
import org.wsis.reference.ActionLine;
import org.wsis.reference.Matrix.Link;

/**
 * What the page of a line shows.
 *
 * @param texts as they stand
 * @param mine whether the reader is the line's facilitator
 * @param year the current year in Geneva
 */
record LinePage(ActionLine line, List<Link> links, int matrixVersion, List<Revision> texts, boolean mine, int year) {
    public Optional<Revision> text(String slug) {
        return texts.stream().filter(text -> text.name().slug().equals(slug)).findFirst();
    }

    /** The yearly reports, the newest first. */
    public List<Revision> reports() {
        return texts.stream().filter(text -> text.name().year() != null).toList();
    }
}
