package org.wsis.web;

import java.util.List;

/**
 * A list as a file: everything that its page would show on all of its pages together.
 *
 * @param name of the file without the ending, for example {@code wsis-queue}
 */
public record ListFile<T>(String name, List<Column<T>> columns, Part<T> rows) {
    /** Reads a part of a list, in the order of its page. */
    @FunctionalInterface
    public interface Part<T> {
        /** The rows of this page, from 1; fewer than {@code size} at the end. */
        List<T> read(int page, int size);
    }
}
