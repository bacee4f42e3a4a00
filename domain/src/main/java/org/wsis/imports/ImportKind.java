package org.wsis.imports;

import java.util.List;
import java.util.Locale;
import org.wsis.difference.Difference;

/**
 * What staff can import. A feature offers a bean of this type; the words are the messages {@code imports.kind.<name>} and
 * {@code imports.kind.<name>.about}. The engine calls {@link #check} and {@link #write} in a transaction of the row's own.
 */
public interface ImportKind {
    /** Stable name, in lower case with hyphens. */
    String name();

    /** The columns in their usual order. */
    List<Column> columns();

    /** Rows of one file with the same identity are duplicates of the first that can be taken; for example a plain title. */
    String identity(ImportRow row);

    /** The row's fate as things are; changes nothing. */
    Verdict check(ImportRow row);

    /**
     * Writes a row that was checked as new, changed or proposed a moment ago in the same transaction.
     *
     * @return the id of what was written, or is to be changed
     */
    String write(ImportRow row, Origin origin);

    /** What a row changes, in the words of a language. */
    List<Difference> differences(Contrast contrast, Locale locale);
}
