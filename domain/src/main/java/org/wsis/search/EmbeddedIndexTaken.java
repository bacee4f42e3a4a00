package org.wsis.search;

/** Another portal keeps the embedded index of the same database. */
final class EmbeddedIndexTaken extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    EmbeddedIndexTaken() {
        super("Another portal already keeps an embedded search index for this database");
    }
}
