package org.wsis.prizes.edition;

/**
 * A category of an edition.
 *
 * @param number its place, 1 to 18 as a rule
 * @param line the code of its Action Line
 * @param title as the edition calls it, in English
 */
public record Category(int number, String line, String title) {}
