package org.wsis.prizes.edition;

/** An edition in a list. */
public record EditionLine(int year, EditionState state) {}
