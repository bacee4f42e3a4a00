package org.wsis.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column that a kind of import understands.
 *
 * @param name as in the file's first row; case and surrounding spaces do not matter
 * @param required whether a file without it is refused
 * @param also another name that files use, such as those that the portal exports; null if there is none
 */
public record Column(
        String name, boolean required, @Nullable String also) {
    /** A column that a file must have. */
    public static Column required(String name) {
        return new Column(name, true, null);
    }

    /** A column that a file may leave out. */
    public static Column optional(String name) {
        return new Column(name, false, null);
    }

    /** The same under another name too. */
    public Column or(String otherName) {
        return new Column(name, required, otherName);
    }

    /** Its place in a heading; -1 if it is not there. */
    public int in(List<String> heading) {
        int place = heading.indexOf(name);
        return place < 0 && also != null ? heading.indexOf(also) : place;
    }
}
