package org.wsis.consultation.similar;

/**
 * A contribution that resembles another, as everybody may read it.
 *
 * @param number in its consultation
 * @param language in which it is written: ISO 639-1
 */
record SimilarLine(int number, String title, String language) {}
