package org.wsis.reading;

/**
 * A table that public pages are made of; each module offers a bean for each of its own. Its column {@code changed_in}
 * ({@code xid8}, set by a trigger, indexed) says in which transaction a row was last written, and rows are never removed.
 *
 * @param condition which rows anybody ever reads, as SQL; {@code true} for all
 */
public record WatchedTable(String schema, String name, String condition) {}
