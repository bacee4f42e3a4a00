package org.wsis.prizes.edition;

/**
 * Staff began an edition, in whose transaction this is told.
 *
 * @param like the year whose rules it took over
 */
public record EditionBegun(int year, int like) {}
