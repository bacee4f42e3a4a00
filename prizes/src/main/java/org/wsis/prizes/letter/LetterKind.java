package org.wsis.prizes.letter;

/**
 * A kind of letters.
 *
 * @param choice what it tells
 * @param key the message key of that
 * @param letter the prefix of its words
 */
record LetterKind(String choice, String key, String letter) {}
