package org.wsis.imports;

/** What became of a file that was handed in. */
public sealed interface Taking {
    /** It could be read, and its dry run begins. */
    record Taken(ImportId id) implements Taking {}

    /** It could not be read; nothing was kept. */
    record Refused(Remark reason) implements Taking {}
}
