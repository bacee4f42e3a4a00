package org.wsis.portal.process.matrix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsis.reference.Matrix.Link;
import org.wsis.reference.Matrix.Version;

/**
 * What a version does differently about one link.
 *
 * @param before the link in the version before, or null if it is new
 * @param after the link now, or null if it was removed
 */
record Difference(
        String line,
        int sdg,
        @Nullable Link before,
        @Nullable Link after) {
    static List<Difference> between(Version before, Version after) {
        Stream<Difference> kept = before.links().stream()
                .map(link -> new Difference(
                        link.line(),
                        link.sdg(),
                        link,
                        after.link(link.line(), link.sdg()).orElse(null)))
                .filter(difference ->
                        !Optional.ofNullable(difference.after()).equals(Optional.ofNullable(difference.before())));
        Stream<Difference> added = after.links().stream()
                .filter(link -> before.link(link.line(), link.sdg()).isEmpty())
                .map(link -> new Difference(link.line(), link.sdg(), null, link));
        return Stream.concat(kept, added).toList();
    }

    /** The message key of what happened. */
    public String key() {
        return "portal.process.matrix." + (before == null ? "added" : after == null ? "removed" : "changed");
    }
}
