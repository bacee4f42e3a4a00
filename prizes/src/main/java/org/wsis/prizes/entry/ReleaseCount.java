package org.wsis.prizes.entry;

/**
 * How far the entries of an edition are.
 *
 * @param kept how many are still kept back
 * @param published how many became public with their nominees
 * @param submitted how many came to the moderators
 * @param withdrawn how many went because nobody answers for them
 */
record ReleaseCount(int kept, int published, int submitted, int withdrawn) {}
