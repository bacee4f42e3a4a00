package org.wsis.consultation.fate;

/**
 * How many contributions to a consultation have an answer. Those that were merged count as one; hidden and withdrawn ones
 * do not count.
 *
 * @param answered of those that everybody may read
 * @param shown those that everybody may read
 * @param confidential those that only staff and their authors read
 */
public record Share(long answered, long shown, long confidential) {
    /** Of a consultation to which nobody sent anything. */
    public static final Share NONE = new Share(0, 0, 0);
}
