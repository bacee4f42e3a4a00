package org.wsis.imports;

/**
 * A column that a kind of import understands.
 *
 * @param name as in the file's first row; case and surrounding spaces do not matter
 * @param required whether a file without it is refused
 */
public record Column(String name, boolean required) {
    /** A column that a file must have. */
    public static Column required(String name) {
        return new Column(name, true);
    }

    /** A column that a file may leave out. */
    public static Column optional(String name) {
        return new Column(name, false);
    }
}
